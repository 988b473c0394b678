import { urls } from '#model/urls.ts';

/** A built page as the sitemap sees it. */
export interface BuiltPage {
  /** Its address within the site. */
  readonly path: string;
  readonly html: string;
}

/** What the content and its history know about days. */
export interface KnownDays {
  /** The day each article last changed for its readers, by its path. */
  readonly articles: ReadonlyMap<string, string>;
  /** The day the words of a page were last committed that come from no article. It is asked for no other page. */
  readonly written: (path: string) => string | undefined;
}

/** Whether search engines should list a page: it says nothing against that, and is its own canonical address. */
export function isListed({ path, html }: BuiltPage): boolean {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (canonical === undefined || /<meta name="robots" content="[^"]*noindex/.test(html)) return false;
  return new URL(canonical).pathname === path;
}

/**
 * The day each page last changed: an article its own, the résumé when it was written, a page that
 * lists articles the newest of theirs, a page that lists such lists the newest of those, any other
 * when it was written. The further pages of a list changed when its first one did, since every new
 * article moves the others on. Nothing for a page of which nothing is known.
 */
export function pageDays(pages: readonly BuiltPage[], known: KnownDays): ReadonlyMap<string, string | undefined> {
  const listing = new Map(
    pages.map((page) => [page.path, newest(linked(page).map((path) => known.articles.get(path)))]),
  );
  const dayOf = (page: BuiltPage) => {
    const { path } = page;
    if (path === urls.resume) return known.written(path);
    if (path === urls.home) return newest([listing.get(path), known.written(path)]);
    const own = known.articles.get(path) ?? listing.get(path);
    const ofLists = () => (isCollection(page) ? newest(linked(page).map((list) => listing.get(list))) : undefined);
    return own ?? ofLists() ?? known.written(path);
  };
  const days = new Map(pages.map((page) => [page.path, dayOf(page)]));
  return new Map(pages.map(({ path }) => [path, days.get(firstPage(path)) ?? days.get(path)]));
}

/** The paths a page leads to from its own content. */
function linked({ html }: BuiltPage): readonly string[] {
  const [main = ''] = /<main[\s>][\s\S]*<\/main>/.exec(html) ?? [];
  return [...main.matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)].map(([, path = '']) => path);
}

/** What a page is, it says in its structured data. */
function isCollection({ html }: BuiltPage): boolean {
  return html.includes('"@type":"CollectionPage"');
}

function firstPage(path: string): string {
  return path.replace(/page\/\d+\/$/, '');
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
