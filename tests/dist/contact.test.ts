/** What the site of an owner with a name, an address and profiles publishes about them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resumeSchema } from '#model/resume.ts';
import { siteSchema } from '#model/site.ts';
import { readYaml } from '#model/yaml.ts';
import { contactCard } from '#publications/contact.ts';
import { SAMPLE, SAMPLE_SITE } from '../support/site.ts';
import { foreignEmails, phoneNumbers } from './private.ts';

const dataOf = (file: string) => readYaml(file, readFileSync(file, 'utf8')).data;
const resume = resumeSchema.parse(dataOf(`${SAMPLE}/resume.yaml`));
const site = siteSchema.parse(dataOf(`${SAMPLE}/site.yaml`));

test('the card of contact is written as it was made, with its line ends', () => {
  expect(readFileSync(join(SAMPLE_SITE, 'contact.vcf'), 'utf8')).toBe(contactCard(site, resume));
});

test('the résumé is published with the name and the address', () => {
  const published: unknown = JSON.parse(readFileSync(join(SAMPLE_SITE, 'resume.json'), 'utf8'));
  expect(published).toMatchObject({ basics: { name: site.name, email: site.email } });
});

test('an address that is published is the only one, and no telephone number comes with it', async () => {
  expect(readFileSync(join(SAMPLE_SITE, 'contact.vcf'), 'utf8')).toContain(`EMAIL:${site.email}`);
  expect(await foreignEmails(SAMPLE_SITE, site.email)).toEqual([]);
  expect((await foreignEmails(SAMPLE_SITE, undefined)).length).toBeGreaterThan(2);
  expect(await phoneNumbers(SAMPLE_SITE)).toEqual([]);
});
