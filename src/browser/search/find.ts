/** What a query finds, mistyped words and words nobody wrote included. */
import type { Destination } from '#model/destinations.ts';
import { correction, isAbout, termsOf } from '#model/search-text.ts';
import { addresses, destinations, words } from './files.ts';
import { ask, type Result } from './pagefind.ts';

export interface Query {
  readonly text: string;
  /** The ids the results are narrowed to. */
  readonly category?: string | undefined;
  readonly series?: string | undefined;
}

export const FACETS = ['category', 'series'] as const;

export type Facet = (typeof FACETS)[number];

/** How many results each category and each series has. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A found page, with what else is known of it. */
export interface Hit {
  readonly result: Result;
  readonly page: Destination | undefined;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** Every page of the site, found or not. */
  readonly pages: readonly Destination[];
  /** What was searched for after all, when nothing has every word as it was typed. */
  readonly instead?: string | undefined;
  /** The words nothing has at all. */
  readonly missing: readonly string[];
}

/** Longer queries are cut: no article is found by more. */
const LONGEST = 200;

/** Rejects when the index or the files beside it cannot be loaded. */
export async function find(query: Query): Promise<Found> {
  const asked = query.text.slice(0, LONGEST).trim();
  const [exact, pages, byId] = await Promise.all([ask(asked), destinations(), addresses()]);
  const { results, ...corrected } = await tolerant(asked, exact);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const hits = results.map((result) => ({ result, page: byPath.get(byId[result.id] ?? '') }));
  return { hits: narrowed(hits, query), counts: countsOf(hits, query), pages, ...corrected };
}

function narrowed(hits: readonly Hit[], query: Query): readonly Hit[] {
  return FACETS.reduce((left, facet) => {
    const wanted = query[facet];
    return wanted === undefined ? left : left.filter(({ page }) => page?.article?.[facet] === wanted);
  }, hits);
}

/** Those of one facet are counted without a choice in it, so that another one can be chosen. */
function countsOf(hits: readonly Hit[], query: Query): Counts {
  const of = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const { page } of narrowed(hits, { ...query, [facet]: undefined })) {
      const id = page?.article?.[facet];
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  return { category: of('category'), series: of('series') };
}

interface Tolerant extends Pick<Found, 'instead' | 'missing'> {
  readonly results: readonly Result[];
}

/** What was asked for, or the nearest to it that finds something. */
async function tolerant(asked: string, exact: readonly Result[]): Promise<Tolerant> {
  const terms = termsOf(asked);
  if (await explains(exact, terms)) return { results: exact, missing: [] };
  const { known, missing } = await tell(terms);
  if (missing.length > 0) {
    const instead = known.join(' ');
    return { results: instead === '' ? [] : await ask(instead), instead, missing };
  }
  return exact.length === 0 && terms.length > 1 ? await withoutOne(terms) : { results: exact, missing };
}

/** Whether the best result holds every term, or what the index took for it: then it knows them all. */
async function explains([best]: readonly Result[], terms: readonly string[]): Promise<boolean> {
  if (best === undefined) return false;
  const { content, locations, meta } = await best.data();
  const written = content.split(/\s+/);
  const found = [...locations.map((place) => written[place] ?? ''), ...Object.values(meta)].flatMap(termsIn);
  return terms.every((term) => found.some((word) => isAbout(term, word)));
}

function termsIn(text: string): readonly string[] {
  return text.split(/\s+/).flatMap(termsOf);
}

/** The terms, corrected where the index does not know them, and those it does not know as they were typed. */
async function tell(terms: readonly string[]): Promise<{ known: readonly string[]; missing: readonly string[] }> {
  const known: string[] = [];
  const missing: string[] = [];
  for (const term of terms) {
    if (await explains(await ask(term), [term])) known.push(term);
    else {
      missing.push(term);
      const meant = correction(term, await words());
      if (meant !== undefined) known.push(meant);
    }
  }
  return { known, missing };
}

/** The best that is found by all terms but one. */
async function withoutOne(terms: readonly string[]): Promise<Tolerant> {
  let best: Tolerant = { results: [], missing: [] };
  for (const left of terms) {
    const instead = terms.filter((term) => term !== left).join(' ');
    const results = await ask(instead);
    if ((results[0]?.score ?? 0) > (best.results[0]?.score ?? 0)) best = { results, instead, missing: [] };
  }
  return best;
}
