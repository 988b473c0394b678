import { z } from 'astro/zod';
import { ARTICLE, type ContentFile, decoded } from './content.ts';
import { readMdx } from './frontmatter.ts';
import { writtenRedirects } from './known-addresses.ts';
import { addressesIn, LEDGER } from './ledger.ts';
import { isOwnAddress, RESERVED_SLUGS, urls } from './urls.ts';

/** What is known of an article before it is written. */
export interface NewArticle {
  readonly title: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly series?: { readonly id: string; readonly part: number } | undefined;
  /** The day it is meant for; a draft shows it to nobody. */
  readonly published: string;
}

/** Where articles are written from. */
export const TEMPLATE = 'content/articles/_template.mdx';

/**
 * The template as a draft of this article: its fields filled in, the others still in comments, and
 * without the note on how to copy it. Throws when the template lacks one of the fields.
 */
export function draftOf(template: string, { title, category, tags, series, published }: NewArticle): string {
  const fields = {
    title: JSON.stringify(title),
    published,
    category,
    tags: `[${tags.join(', ')}]`,
    ...(series === undefined ? {} : { series: `{ id: ${series.id}, part: ${series.part} }` }),
    draft: 'true',
  };
  return Object.entries(fields).reduce(
    (text, [field, value]) => {
      const line = new RegExp(`^(?:# )?${field}: .*$`, 'm');
      if (!line.test(text)) throw new Error(`${TEMPLATE} has no line for "${field}".`);
      return text.replace(line, () => `${field}: ${value}`);
    },
    template.replace(/(?<=^---\r?\n)(?:#.*\r?\n)+\r?\n/, ''),
  );
}

const known = z.object({
  aliases: z.array(z.string()).catch([]),
  publishedAs: z.string().optional().catch(undefined),
  series: z.object({ id: z.string(), part: z.int() }).optional().catch(undefined),
});

/** What is taken already: by articles, whatever else may be wrong with them, by what once was one, and by the site itself. */
export interface Taken {
  /** Who answers at the address a slug would get; nothing when it is free. */
  readonly ownerOf: (slug: string) => string | undefined;
  /** The part that follows the last one of a series, also when parts before it are still missing. */
  readonly nextPart: (series: string) => number;
  /** The file that is this part of a series. */
  readonly partTakenBy: (series: string, part: number) => string | undefined;
}

export function takenIn(files: readonly ContentFile[]): Taken {
  const owners = new Map(formerlyTaken(files).map(({ address, file }) => [key(address), file]));
  const parts: { readonly file: string; readonly id: string; readonly part: number }[] = [];
  for (const { path, bytes } of files) {
    const slug = ARTICLE.exec(path)?.groups?.['slug'];
    if (slug === undefined) continue;
    const { data } = known.safeParse(readMdx(path, decoded({ bytes })).frontmatter.data);
    const former = data?.publishedAs === undefined ? [] : [urls.article(data.publishedAs)];
    for (const address of [urls.article(slug), ...former, ...(data?.aliases ?? [])]) owners.set(key(address), path);
    if (data?.series !== undefined) parts.push({ file: path, ...data.series });
  }
  return {
    ownerOf: (slug) => {
      const address = urls.article(slug);
      if (RESERVED_SLUGS.includes(slug) || isOwnAddress(address)) return 'the site itself';
      return owners.get(key(address));
    },
    nextPart: (series) => Math.max(0, ...parts.filter(({ id }) => id === series).map(({ part }) => part)) + 1,
    partTakenBy: (series, part) => parts.find((each) => each.id === series && each.part === part)?.file,
  };
}

/** Addresses that readers may still have: those ever published, and those that lead on. */
function formerlyTaken(files: readonly ContentFile[]) {
  const ledger = files.filter(({ path }) => path === LEDGER);
  const { file: redirected, redirects } = writtenRedirects(files);
  return [
    ...ledger.flatMap(({ path, bytes }) =>
      addressesIn(new TextDecoder().decode(bytes)).map((address) => ({ address, file: path })),
    ),
    ...redirects.map(({ from }) => ({ address: from, file: redirected })),
  ];
}

/** File systems and hosts may ignore case and the last slash. */
function key(address: string): string {
  return address.toLowerCase().replace(/\/+$/, '');
}
