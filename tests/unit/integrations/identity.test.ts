import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import { identity } from '#integrations/identity.ts';
import { edited, SECOND, THIRD } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';
import { committed } from '../../support/repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const CONTENT = {
  [SECOND]: edited(SECOND, 'published: 2024-03-14', 'published: 2024-07-01'),
  [THIRD]: edited(THIRD, 'draft: true', 'draft: true\naliases: [/blog/third/]'),
};

/** What Astro is told for `command`, and what is logged. */
function told(command: 'build' | 'dev', root: string) {
  const config: Partial<AstroConfig>[] = [];
  const logged: string[] = [];
  const updateConfig = (part: Partial<AstroConfig>) => config.push(part);
  const logger = { warn: (message: string) => logged.push(message) };
  const given = { command, config: { root: pathToFileURL(`${root}/`) }, updateConfig, logger };
  // It uses no more than these of what Astro hands to an integration.
  identity().hooks['astro:config:setup']?.(given as unknown as HookParameters<'astro:config:setup'>);
  return { ...config[0], logged };
}

test('a former address leads to an article from the day the article is public', () => {
  const root = committed(projectWith(CONTENT), '2024-06-30T12:00:00Z');
  expect(told('build', root).redirects).toEqual({});
  vi.stubEnv('SITE_AS_OF', '2024-07-01');
  expect(told('build', root).redirects).toEqual({ '/blog/second/': '/articles/second/' });
});

test('while developing the former addresses of drafts and scheduled articles work as well', () => {
  const root = committed(projectWith(CONTENT), '2024-06-30T12:00:00Z');
  expect(told('dev', root).redirects).toEqual({
    '/blog/second/': '/articles/second/',
    '/blog/third/': '/articles/third/',
  });
});

test('a build without a commit says that it keeps nothing back, unless a day is named', () => {
  const root = projectWith(CONTENT);
  expect(told('build', root).logged).toEqual([expect.stringMatching(/^No commit says which day it is.*--as-of/)]);
  expect(told('dev', root).logged).toEqual([]);
  vi.stubEnv('SITE_AS_OF', '2024-07-01');
  expect(told('build', root).logged).toEqual([]);
});
