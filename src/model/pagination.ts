/** How many articles a list shows before it continues on the next page. */
export const PAGE_LENGTH = 24;

/** One page of a longer list, knowing where its neighbours are. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  /** How many items the whole list has, and the place of the first of this page among them, counted from 1. */
  readonly total: number;
  readonly first: number;
  readonly items: readonly T[];
  readonly url: string;
  /** Towards the start of the list. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly urls: readonly string[];
}

/**
 * Cuts a list into pages. There is always a first page, even of an empty list, so an address that
 * was given out once never disappears with its last article.
 */
export function pagesOf<T>(
  items: readonly T[],
  urlOf: (page: number) => string,
  length = PAGE_LENGTH,
): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / length));
  const urls = Array.from({ length: count }, (_, index) => urlOf(index + 1));
  return urls.map((url, index) => ({
    number: index + 1,
    count,
    total: items.length,
    first: index * length + 1,
    items: items.slice(index * length, (index + 1) * length),
    url,
    previous: urls[index - 1],
    next: urls[index + 1],
    urls,
  }));
}

/** The parameter of a `[...page]` route for page `number`: nothing for the first, `page/2` after. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/**
 * What a page of a list says of itself to a search engine: `whole`, the words about the list, on the
 * first page, and on each after it which part of the list called `name` it shows.
 */
export function pageDescription(page: ListPage<unknown>, name: string, whole: string): string {
  if (page.number === 1) return whole;
  const last = page.first + page.items.length - 1;
  return `${name}, page ${page.number} of ${page.count}: articles ${page.first} to ${last} of ${page.total}.`;
}
