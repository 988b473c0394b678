/** The built site as the tests read it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page of the built site: its address, its text and its parsed document. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Every page below `dist`, in the order of addresses. Redirect stubs are no pages. */
export function pagesIn(dist: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map((page) => ({
      ...page,
      document: parse(page.html, { comment: true, blockTextElements: { script: true, style: true } }),
    }));
}

/** Every file below `dist`, in order. */
export function filesBelow(dist: string): readonly string[] {
  return globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

export const pages = pagesIn('dist');

/** The pages that search engines may list. */
export const indexed = pages.filter(({ document }) => document.querySelector('meta[name=robots]') === null);

/** The pages of articles, by the address of each. */
export const articlePages = pages.filter(({ path }) => /^\/articles\/(?!page\/)[^/]+\/$/.test(path));

export function attribute(page: BuiltPage, selector: string, name: string): string | undefined {
  return page.document.querySelector(selector)?.getAttribute(name);
}
