/** What the page about accessibility says is tested is tested, by the command that stands there. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCESSIBILITY_TESTS, NOT_TESTED } from '#model/accessibility.ts';
import { SAMPLE_SITE } from '../support/site.ts';
import { pages, pagesIn } from './site.ts';

for (const [dist, own] of [['dist', pages] as const, [SAMPLE_SITE, pagesIn(SAMPLE_SITE)] as const]) {
  test(`the page in ${dist} lists every test with its command, and all that is not tested`, () => {
    const page = own.find(({ path }) => path === '/accessibility/')?.document;
    const listed = page?.querySelectorAll('dl > div').map((row) => ({
      label: row.querySelector('dt')?.text,
      command: row.querySelector('code')?.text,
    }));
    expect(listed).toEqual(ACCESSIBILITY_TESTS.map(({ label, command }) => ({ label, command })));
    expect(page?.querySelectorAll('section[aria-labelledby=not-tested] li').map(({ text }) => text)).toEqual(
      NOT_TESTED,
    );
  });

  test(`every page in ${dist} leads to it from its footer`, () => {
    const without = own.filter(
      ({ document }) => document.querySelector('body > footer a[href="/accessibility/"]') === null,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
}

test('every command names a file of tests that exists', () => {
  expect(ACCESSIBILITY_TESTS.length).toBeGreaterThan(5);
  for (const { file, command } of ACCESSIBILITY_TESTS) {
    expect(existsSync(file), file).toBe(true);
    expect(command.split('/').at(-1)?.split(' ').at(-1)).toBe(file.split('/').at(-1));
  }
});
