/**
 * The address book. Every internal link is made here, so the shape of our addresses (lower case,
 * a slash after pages, none after files) is decided once and can be changed once.
 */
export const urls = {
  home: '/',
  articles: (page = 1) => `/articles/${pageSuffix(page)}`,
  article: (slug: string) => `/articles/${slug}/`,
  articleMarkdown: (slug: string) => `/articles/${slug}.md`,
  category: (id: string, page = 1) => `/categories/${id}/${pageSuffix(page)}`,
  tag: (id: string, page = 1) => `/tags/${id}/${pageSuffix(page)}`,
  series: (id: string) => `/series/${id}/`,
  resume: '/resume/',
  resumeFocus: (focus: string) => `/resume/${focus}/`,
  resumePdf: (focus?: string) => (focus === undefined ? '/resume.pdf' : `/resume-${focus}.pdf`),
  resumeWord: '/resume.docx',
  resumeText: '/resume.txt',
  resumeJson: '/resume.json',
  contact: '/contact.vcf',
  claim: (id: string) => `/resume/#${id}`,
  role: (id: string) => `/resume/#${id}`,
  skill: (id: string) => `/resume/#skill-${id}`,
  categories: '/categories/',
  tags: '/tags/',
  allSeries: '/series/',
  archive: '/archive/',
  archiveYear: (year: string, page = 1) => `/archive/${year}/${pageSuffix(page)}`,
  topics: '/topics/',
  search: '/search/',
  searchFor: (words: string) => `/search/?${new URLSearchParams({ q: words })}`,
  searchDestinations: '/search/destinations.json',
  searchWords: '/search/words.json',
  searchIndex: '/pagefind/pagefind.js',
  searchWorker: '/pagefind/pagefind-worker.js',
  searchAddresses: '/pagefind/addresses.json',
  checks: '/checks/',
  check: (level: string) => `/checks/#${level}`,
  colophon: '/colophon/',
  accessibility: '/accessibility/',
  feeds: '/feeds/',
  /** A feed of all articles or of one category; with a number, its archive counted from the oldest. */
  feed: (format: FeedFormat, category?: string, archive?: number): string =>
    `${category === undefined ? '/' : urls.category(category)}${feedParam(format, archive)}.${FEED_FILES[format].extension}`,
  updates: (page = 1) => (page === 1 ? '/updates.xml' : `/updates-${page}.xml`),
  opml: '/feeds.opml',
  sitemap: '/sitemap-index.xml',
  robots: '/robots.txt',
  /** The file by which the site shows that a key for IndexNow is its own. */
  indexNowKey: (key: string) => `/${key}.txt`,
  icon: '/icon.svg',
  favicon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  /** An icon of this many pixels; a maskable one may be cut to any shape. */
  iconOf: (size: number, maskable = false) => `/icons/${maskable ? 'maskable-' : ''}${size}.png`,
  manifest: '/manifest.webmanifest',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  security: '/.well-known/security.txt',
  build: '/build.json',
  /** The digests of all other files of the build. */
  files: '/files.json',
  /** The picture that previews of links show: of an article by its slug, of others by kind and name. */
  card: (slug: string) => `/og/${slug}.png`,
  cardOf: (kind: 'categories' | 'tags' | 'series' | 'pages', name: string) => `/og/${kind}/${name}.png`,
} as const;

const FEED_FILES = {
  rss: { name: 'rss', extension: 'xml' },
  atom: { name: 'atom', extension: 'xml' },
  json: { name: 'feed', extension: 'json' },
} as const;

/** A format a feed is written in. */
export type FeedFormat = keyof typeof FEED_FILES;

/** The parameter of a `[feed].xml` route: the name of the file, with the number of an archive. */
export function feedParam(format: FeedFormat, archive?: number): string {
  const { name } = FEED_FILES[format];
  return archive === undefined ? name : `${name}-${archive}`;
}

function pageSuffix(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

/** The full address of a path, for readers that are not on the site: feeds, cards, crawlers. */
export function absolute(path: string, origin: string): string {
  return new URL(path, origin).href;
}

/** The name of the article at an address, also at a former one; nothing for other addresses. */
export function slugAt(address: string): string | undefined {
  return /^\/articles\/([^/.]+)\/?$/.exec(address)?.[1];
}

/** The words that `/articles/` keeps for itself, so no article may be called by one. */
export const RESERVED_SLUGS: readonly string[] = ['page'];

/** Folders of files that hosts are told about as a whole. */
export const FOLDERS = {
  /** Scripts and fonts, named after their content. */
  assets: '/_astro/',
  /** The search index and what reads it. */
  search: '/pagefind/',
  /** The pieces of the search index, named after their content. */
  searchPieces: ['/pagefind/fragment/', '/pagefind/index/'],
  cards: '/og/',
  icons: '/icons/',
} as const;

/**
 * The format of the feed at an address, archives and those of categories included; nothing for an
 * address that is no feed.
 */
export function feedFormatAt(address: string): FeedFormat | undefined {
  const { name } = /(?:^|\/)(?<name>rss|atom|feed|updates)(?:-\d+)?\.(?:xml|json)$/.exec(address)?.groups ?? {};
  if (name === 'updates') return 'atom';
  return FORMATS.find((format) => FEED_FILES[format].name === name);
}

const FORMATS: readonly FeedFormat[] = ['rss', 'atom', 'json'];

/** Folders whose every address the site may give out itself, and single addresses it does. */
const OWN_FOLDERS = [
  '/categories/',
  '/tags/',
  '/series/',
  '/resume/',
  '/articles/page/',
  '/archive/',
  '/topics/',
  '/search/',
  '/pagefind/',
  '/checks/',
  '/colophon/',
  '/accessibility/',
  '/feeds/',
  '/og/',
  '/icons/',
  '/.well-known/',
];
const OWN_PAGES = [
  '/',
  '/articles/',
  urls.feed('rss'),
  urls.feed('atom'),
  urls.feed('json'),
  urls.updates(),
  urls.opml,
  urls.sitemap,
  urls.robots,
  urls.icon,
  urls.favicon,
  urls.touchIcon,
  urls.manifest,
  urls.llms,
  urls.llmsFull,
  urls.build,
  urls.files,
  urls.contact,
  urls.resumeWord,
  urls.resumeText,
  urls.resumeJson,
];
const OWN_FILES = /^\/(?:resume(?:-[a-z]+)?\.pdf|(?:rss|atom|updates)-\d+\.xml|feed-\d+\.json)$/;

/** Whether an address belongs to the site itself, so that no article may be moved from it. */
export function isOwnAddress(path: string): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`;
  return (
    OWN_FILES.test(path) ||
    OWN_PAGES.includes(path) ||
    OWN_PAGES.includes(folder) ||
    OWN_FOLDERS.some((own) => folder.startsWith(own))
  );
}
