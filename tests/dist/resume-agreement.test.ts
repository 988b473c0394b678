/**
 * The résumé says the same in every format. Each is read back by something that did not write it:
 * the page by an HTML parser, the PDF by pdf.js, the Word file as the XML inside it, text and JSON
 * as they are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { careerOf } from '#model/career.ts';
import { claimsOf, type Resume, resumeSchema } from '#model/resume.ts';
import { siteSchema } from '#model/site.ts';
import { readYaml } from '#model/yaml.ts';
import { readPdf } from '../support/pdf.ts';
import { SAMPLE, SAMPLE_SITE } from '../support/site.ts';

const OWNERS = { 'the owner': 'content', 'the owner of the sample': SAMPLE };
const DISTS = new Map([
  ['content', 'dist'],
  [SAMPLE, SAMPLE_SITE],
]);

const yaml = (folder: string, name: string) => readYaml(name, readFileSync(join(folder, name), 'utf8')).data;

/** What every format has to say, in the order in which it has to say it. */
function factsOf(folder: string, resume: Resume) {
  const site = siteSchema.parse(yaml(folder, 'site.yaml'));
  const { primary, parallel } = careerOf(resume);
  return {
    name: site.name ?? site.title,
    title: site.title,
    roles: [...primary, ...parallel].map(({ role, title, organization, dates, duration }) => ({
      id: role.id,
      facts: [title, dates, duration, ...(organization === undefined ? [] : [organization.label])],
    })),
    claims: claimsOf(resume).map(({ text }) => text),
    skills: resume.skills.flatMap(({ name, aliases }) => [name, ...aliases]),
  };
}

/** The words of each format, every run of white space as one space. */
async function formatsOf(dist: string): Promise<Readonly<Record<string, string>>> {
  const page = parse(readFileSync(join(dist, 'resume/index.html'), 'utf8')).querySelector('.h-resume');
  const word = strFromU8(unzipSync(readFileSync(join(dist, 'resume.docx')))['word/document.xml'] ?? new Uint8Array());
  const { pages } = await readPdf(readFileSync(join(dist, 'resume.pdf')));
  const plain = (markup: string) => parse(markup.replace(/<[^>]+>/g, ' ')).text;
  return {
    page: spaced(plain(page?.innerHTML ?? '')),
    PDF: spaced(pages.join(' ')),
    Word: spaced(plain(word)),
    text: spaced(readFileSync(join(dist, 'resume.txt'), 'utf8')),
  };
}

/** One space between words, none before punctuation: line breaks and elements are no difference. */
function spaced(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();
}

for (const [owner, folder] of Object.entries(OWNERS)) {
  const resume = resumeSchema.parse(yaml(folder, 'resume.yaml'));
  const { name, title, roles, claims, skills } = factsOf(folder, resume);

  test(`page, PDF, Word and text name ${owner}, every claim and every skill`, async () => {
    const formats = await formatsOf(DISTS.get(folder) ?? '');
    for (const [format, text] of Object.entries(formats)) {
      const missing = [name, title, ...claims, ...skills].filter((fact) => !text.includes(spaced(fact)));
      expect(missing, format).toEqual([]);
    }
  });

  test(`page, PDF, Word and text tell the roles of ${owner} in one order, with the same facts`, async () => {
    const formats = await formatsOf(DISTS.get(folder) ?? '');
    for (const [format, text] of Object.entries(formats)) {
      const places = roles.map(({ facts: [, dates = ''] }) => text.indexOf(dates));
      expect(
        places.filter((place) => place === -1),
        format,
      ).toEqual([]);
      for (const { id, facts } of roles) {
        expect(
          facts.filter((fact) => !text.includes(spaced(fact))),
          `${format}: ${id}`,
        ).toEqual([]);
      }
    }
    for (const format of ['PDF', 'Word', 'text']) {
      const text = formats[format] ?? '';
      const starts = roles.map(({ facts: [own = '', dates = ''] }) =>
        Math.max(text.indexOf(`${own} ${dates}`), text.indexOf(dates)),
      );
      expect(starts, format).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test(`JSON Resume has the same titles, employers, dates, claims and skills of ${owner}`, () => {
    const entry = z.object({
      position: z.string().optional(),
      name: z.string().optional(),
      startDate: z.string(),
      endDate: z.string().optional(),
    });
    const shape = z.object({
      basics: z.object({ name: z.string().optional(), label: z.string() }),
      work: z.array(entry.extend({ highlights: z.array(z.string()).default([]) })),
      projects: z.array(z.object({ description: z.string() })).default([]),
      skills: z.array(z.object({ keywords: z.array(z.string()) })),
    });
    const json = shape.parse(JSON.parse(readFileSync(join(DISTS.get(folder) ?? '', 'resume.json'), 'utf8')));
    expect(json.basics.name ?? json.basics.label).toBe(name);
    expect(
      json.work.map(({ position, name: employer, startDate, endDate }) => [position, employer, startDate, endDate]),
    ).toEqual(
      resume.roles.map((role) => [
        role.title,
        resume.organizations.find(({ id }) => id === role.org)?.label,
        role.period.start,
        role.period.end === 'present' ? undefined : role.period.end,
      ]),
    );
    const told = [
      ...json.work.flatMap(({ highlights }) => highlights),
      ...json.projects.map(({ description }) => description),
    ];
    expect(told).toEqual(claims);
    expect(json.skills.flatMap(({ keywords }) => keywords).toSorted()).toEqual(skills.toSorted());
  });
}
