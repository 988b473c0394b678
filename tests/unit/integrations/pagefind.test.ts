import { expect, test } from 'vitest';
import { indexOf, isSearched, readable } from '#integrations/pagefind.ts';
import { documentsIn } from '../../support/search.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>x</title></head><body>${body}</body></html>`;
const ARTICLE = page(
  '<nav>menu</nav><article data-pagefind-body><h1>A title</h1><p>Some words.</p>' +
    '<figure class="code"><figcaption>lock.ts<span class="code-language">TypeScript</span></figcaption><pre><code>const a</code></pre></figure>' +
    '<h2 id="part">A part<a class="anchor">link</a></h2><p>More &lt;b&gt; words.</p></article>',
);
const OTHER = page('<article data-pagefind-body><h1>Another</h1><p>Other words.</p></article>');

const PAGES = [
  { path: '/articles/a/', html: ARTICLE },
  { path: '/articles/b/', html: OTHER },
];

test('a page is indexed with its title apart, its text and its sections', async () => {
  const [document] = documentsIn(await indexOf(PAGES.slice(0, 1)));
  expect(document?.url).toBe('/articles/a/');
  expect(document?.meta).toEqual({ title: 'A title' });
  expect(document?.content).toBe('Some words. lock.ts const a A part. More <b> words.');
  expect(document?.anchors.map(({ id, text }) => [id, text])).toEqual([['part', 'A part']]);
});

test('the order in which pages are given changes no byte', async () => {
  const files = await indexOf(PAGES);
  const reversed = await indexOf(PAGES.toReversed());
  expect([...files.keys()]).toEqual([...reversed.keys()]);
  for (const [name, content] of files)
    expect(Buffer.from(content).equals(reversed.get(name) ?? content), name).toBe(true);
});

test('the address of every page of the index is known', async () => {
  const files = await indexOf(PAGES);
  const addresses: Record<string, string> = JSON.parse(Buffer.from(files.get('addresses.json') ?? []).toString());
  expect(Object.values(addresses).toSorted()).toEqual(['/articles/a/', '/articles/b/']);
  for (const id of Object.keys(addresses)) expect(files.has(`fragment/${id}.pf_fragment`)).toBe(true);
});

test('only what a browser asks for is kept', async () => {
  const names = [...(await indexOf(PAGES)).keys()].map((name) => name.replace(/_[0-9a-f]+/, ''));
  expect(new Set(names)).toEqual(
    new Set([
      'addresses.json',
      'fragment/en-gb.pf_fragment',
      'index/en-gb.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en-gb.pf_meta',
      'pagefind.js',
      'wasm.en-gb.pagefind',
      'wasm.unknown.pagefind',
    ]),
  );
});

test('code counts less than prose', () => {
  expect(readable('<figure class="code numbered">')).toBe('<figure data-pagefind-weight="0.4" class="code numbered">');
});

test('a page that does not ask for it is not searched', () => {
  expect(isSearched(ARTICLE)).toBe(true);
  expect(isSearched(page('<p>data-pagefind-body</p>'))).toBe(false);
});
