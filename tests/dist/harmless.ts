import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { expect } from 'vitest';
import { HOSTILE_TITLE } from '../support/hostile-article.ts';
import { feedDocuments, jsonFeed } from './feed-documents.ts';
import type { BuiltPage } from './site.ts';

/** That the hostile article in the site below `dist` says its words everywhere, and does nothing anywhere. */
export async function expectHarmless(dist: string, pages: ReadonlyMap<string, BuiltPage>): Promise<void> {
  expect(pages.get('/articles/hostile/')?.document.querySelector('h1')?.textContent.trim()).toBe(HOSTILE_TITLE);
  for (const { path, document } of pages.values()) {
    expect(document.querySelectorAll('[onerror]'), path).toEqual([]);
    expect(
      document.querySelectorAll('script').filter(({ text }) => text.startsWith('alert')),
      path,
    ).toEqual([]);
  }
  const items = feedDocuments(dist, 'json').flatMap((document) => jsonFeed(document).items);
  expect(items.find(({ url }) => url.endsWith('/articles/hostile/'))?.title).toBe(HOSTILE_TITLE);
  for (const file of globSync('**/*.xml', { cwd: dist })) {
    expect(XMLValidator.validate(readFileSync(join(dist, file), 'utf8')), file).toBe(true);
  }
  expect(readFileSync(join(dist, 'articles/hostile.md'), 'utf8')).toContain('`</script><script>alert(1)</script>`');
  expect((await sharp(join(dist, 'og/hostile.png')).metadata()).width).toBe(1200);
}
