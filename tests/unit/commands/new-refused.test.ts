/** What a new article is refused for, before anything is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFiles } from '#loaders/content-files.ts';
import { LEDGER } from '#model/ledger.ts';
import { TEMPLATE } from '#model/new-article.ts';
import { begin } from '../../../src/commands/new.ts';
import { type Changes, edited, SECOND } from '../../support/content.ts';
import { textOf } from '../../support/files.ts';
import { projectWith } from '../../support/project.ts';

const DAY = '2026-03-14';
const OPTIONS = ['--title', 'A lock is a queue', '--category', 'rails', '--tags', 'locking,redis'];
const project = (changes: Changes = {}) => projectWith({ [TEMPLATE]: textOf(TEMPLATE), ...changes });

const REFUSED: Readonly<Record<string, readonly [args: readonly string[], message: string]>> = {
  'missing options are named together': [
    ['--title', 'A queue'],
    'There is nobody to ask here, so these options are needed: --category, --tags.',
  ],
  'a wrong option is refused with the nearest right one': [
    [...OPTIONS, '--category', 'rials'],
    '--category: There is no category "rials". Did you mean "rails"?',
  ],
  'an unknown option is refused with those there are': [[...OPTIONS, '--tag', 'redis'], "Unknown option '--tag'"],
  'the address of another article is refused': [
    [...OPTIONS, '--slug', 'first'],
    '--slug: The address is taken, by content/articles/first.mdx.',
  ],
  'a former address of another article is refused': [
    [...OPTIONS, '--slug', 'old-second'],
    '--slug: The address is taken, by content/articles/second.mdx.',
  ],
  'the address of an article that was once published is refused': [
    [...OPTIONS, '--slug', 'taken-down'],
    '--slug: The address is taken, by content/published-urls.txt.',
  ],
  'an address that leads on is refused': [
    [...OPTIONS, '--slug', 'merged'],
    '--slug: The address is taken, by content/redirects.yaml.',
  ],
  'an address of the site is refused': [
    [...OPTIONS, '--slug', 'page'],
    '--slug: The address is taken, by the site itself.',
  ],
  'a title without Latin letters needs a slug': [
    [...OPTIONS, '--title', '锁是一个队列'],
    '--slug: Lower-case letters and digits, joined by single hyphens.',
  ],
};

for (const [name, [args, message]] of Object.entries(REFUSED)) {
  test(name, async () => {
    const root = project({
      [SECOND]: edited(SECOND, '/blog/second/', '/articles/old-second/'),
      [LEDGER]: '# Notes\n/articles/first/\n/articles/old-second/\n/articles/taken-down/\n',
      'content/redirects.yaml': '- { from: /articles/merged/, to: /articles/first/ }\n',
    });
    const before = contentFiles(root);
    await expect(begin(root, args, undefined, DAY)).rejects.toThrow(message);
    expect(contentFiles(root)).toEqual(before);
  });
}

test('a file that is no article yet is not overwritten either', async () => {
  const path = 'content/articles/a-lock-is-a-queue.mdx';
  const root = project({ [path]: 'Only some text.' });
  await expect(begin(root, OPTIONS, undefined, DAY)).rejects.toThrow('The address is taken');
  expect(readFileSync(join(root, path), 'utf8')).toBe('Only some text.');
});
