/** What is installed is what was locked, and runs nothing unless it was named. */
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { textOf } from '../support/files.ts';

/** The site, and the tools that check the code of its articles. */
const PACKAGES = ['.', 'tools/code-check'];

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().default(false),
      inBundle: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

const lockOf = (folder: string) => {
  const { packages } = lockSchema.parse(JSON.parse(textOf(`${folder}/package-lock.json`)));
  return Object.entries(packages).filter(([path]) => path !== '');
};
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

test.each(PACKAGES)('every package locked in %s is known by a strong digest, and none by an address', (folder) => {
  const locked = lockOf(folder);
  expect(locked.length).toBeGreaterThan(50);
  // What lies inside the archive of another package is covered by the digest of that one.
  const own = locked.filter(([, { inBundle }]) => !inBundle);
  expect(own.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  expect(own.filter(([, { link, resolved }]) => link || resolved !== undefined)).toEqual([]);
});

test('a package with an install script is named, and whether the script may run', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(textOf('package.json')));
  const scripted = [...new Set(lockOf('.').flatMap(([path, each]) => (each.hasInstallScript ? [nameOf(path)] : [])))];
  expect(Object.keys(allowScripts).toSorted()).toEqual(scripted.filter((name) => name !== 'fsevents').toSorted());
  expect(Object.entries(allowScripts).filter(([, allowed]) => allowed)).toEqual([]);
});

test('new versions are taken over some weeks after they appear, for packages and for actions', () => {
  const update = z.looseObject({
    'package-ecosystem': z.string(),
    directory: z.string(),
    cooldown: z.looseObject({ 'default-days': z.int().min(7) }),
  });
  const { updates } = z.object({ updates: z.array(update) }).parse(parse(textOf('.github/dependabot.yml')));
  expect(updates.map((each) => `${each['package-ecosystem']} ${each.directory}`).toSorted()).toEqual([
    'github-actions /',
    'npm /',
    'npm /tools/code-check',
    'terraform /infra',
  ]);
});
