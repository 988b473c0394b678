import { expect, test } from 'vitest';
import { plainHtml } from '#markdown/plain-html.ts';
import { feedContent } from '#publications/feed-content.ts';

const URL = 'https://example.com/articles/an-article/';
const content = (markdown: string) => feedContent(plainHtml(`---\ntitle: x\n---\n\n${markdown}\n`), URL, PICTURES);
const PICTURES = [{ path: 'a/b.png', src: '/_astro/b.abc.webp', width: 640, height: 480 }];

test('links of the site and within the article lead there from anywhere', () => {
  expect(content('[a](/articles/x/?p=1&q=2#h) [b](#c) [d](https://w3.org/)')).toBe(
    '<p><a href="https://example.com/articles/x/?p=1&#x26;q=2#h">a</a> ' +
      `<a href="${URL}#c">b</a> <a href="https://w3.org/">d</a></p>`,
  );
});

test('what only looks like a link is left as it is', () => {
  expect(content('`<a href="/x">` and <kbd>&lt;a href="#y"></kbd>')).toBe(
    '<p><code>&#x3C;a href="/x"></code> and <kbd>&#x3C;a href="#y"></kbd></p>'.replace('"#y"', '“#y”'),
  );
});

test('a picture is the one that is served, with its words, its size and its caption', () => {
  expect(content('![A & \\<b>](./a/b.png "Words")')).toBe(
    '<figure><img src="https://example.com/_astro/b.abc.webp" alt="A &amp; &lt;b>" width="640" height="480">' +
      '<figcaption>Words</figcaption></figure>',
  );
});

test('a picture that was not read is a mistake of ours, not a hole', () => {
  expect(() => content('![A](./other.png)')).toThrow('The picture other.png was not read.');
});
