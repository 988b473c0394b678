/** What can be read in a file of the built site, whatever its format. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The text of a file, and apart from it the code blocks of an article, which may show examples. What
 * the search keeps of an article is not told apart: it counts as code, and its page has the text.
 */
export interface Readable {
  readonly text: string;
  readonly code: string;
}

/** Everything readable in a file: markup included, pictures and fonts as far as they hold words. */
export async function readable(file: string): Promise<Readable> {
  const bytes = unpacked(readFileSync(file));
  const kind = extname(file);
  if (kind === '.pdf') return { text: await textOfPdf(bytes), code: '' };
  if (kind === '.docx') return { text: textOfZip(bytes), code: '' };
  if (/\/pagefind\/fragment\//.test(file)) return { text: '', code: wordsIn(bytes) };
  if (!/^\.(?:html|md|xml|txt|json|vcf|svg|js|css|webmanifest)$/.test(kind)) return { text: wordsIn(bytes), code: '' };
  const text = bytes.toString('utf8');
  if (FEED.test(file)) return readableFeed(text);
  if (!/\/articles\/[^/]+(?:\/index\.html|\.md)$/.test(file) && !COPIES.test(file)) return { text, code: '' };
  const blocks = kind !== '.html' ? /^(`{3,})[\s\S]*?^\1$/gm : /<pre[\s>][\s\S]*?<\/pre>/g;
  const code = [...text.matchAll(blocks)].map(([block]) =>
    kind !== '.html' ? block : parse(block, { blockTextElements: {} }).text,
  );
  return { text: text.replaceAll(blocks, '\n'), code: code.join('\n') };
}

/** The plain copies of all articles in one file. */
export const COPIES = /\/llms-full\.txt$/;

/** Documents of feeds, whose entries hold whole articles. */
export const FEED = /\/(?:rss|atom|updates|feed)(?:-\d+)?\.(?:xml|json)$/;

/** The content of an entry: HTML as a text of RSS, Atom or JSON Feed. */
const CONTENT =
  /<content:encoded>(?<rss>[\s\S]*?)<\/content:encoded>|<content type="html">\s*<!\[CDATA\[(?<atom>[\s\S]*?)\]\]>\s*<\/content>|"content_html": (?<json>"(?:[^"\\]|\\.)*")/g;

/** What a feed says besides the articles it holds. */
export function frameOf(feed: string): string {
  return feed.replaceAll(CONTENT, '');
}

function readableFeed(feed: string): Readable {
  const articles = [...feed.matchAll(CONTENT)].map(({ groups: { rss, atom, json } = {} }) => {
    if (json !== undefined) return String(JSON.parse(json));
    return atom ?? parse(`<p>${rss}</p>`).text;
  });
  const blocks = /<pre[\s>][\s\S]*?<\/pre>/g;
  const code = articles
    .flatMap((html) => html.match(blocks) ?? [])
    .map((block) => parse(block, { blockTextElements: {} }).text);
  return {
    text: [frameOf(feed), ...articles.map((html) => html.replaceAll(blocks, '\n'))].join('\n'),
    code: code.join('\n'),
  };
}

/** The lines a reader of a page sees or follows, without the text of articles and what is no text. */
export function chromeOf(html: string): string {
  const document = parse(html);
  for (const node of document.querySelectorAll('.prose, pre, code, script, style, svg')) node.remove();
  const spoken = document
    .querySelectorAll('[content], [href], [title], [aria-label], [alt]')
    .flatMap((node) => ['content', 'href', 'title', 'aria-label', 'alt'].map((name) => node.getAttribute(name) ?? ''));
  return [document.structuredText, ...spoken].join('\n');
}

/** The bytes of a file, whether it is compressed or not. Search indexes are. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Runs of characters long enough to be words, as `strings` finds them. */
function wordsIn(bytes: Buffer): string {
  return (bytes.toString('latin1').match(/[\x20-\x7e]{12,}/g) ?? []).join('\n');
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const parts = [JSON.stringify(info), String(metadata?.getRaw() ?? '')];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    parts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    const links: readonly { readonly url?: string; readonly unsafeUrl?: string }[] = await page.getAnnotations();
    parts.push(...links.flatMap(({ url = '', unsafeUrl = '' }) => [url, unsafeUrl]));
  }
  await task.destroy();
  return parts.join('\n');
}

/** Every part of a ZIP file as text. */
function textOfZip(bytes: Buffer): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
