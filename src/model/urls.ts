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
  archiveYear: (year: string) => `/archive/${year}/`,
  topics: '/topics/',
  search: '/search/',
  checks: '/checks/',
  feeds: '/feeds/',
  rss: '/rss.xml',
  sitemap: '/sitemap-index.xml',
  robots: '/robots.txt',
  icon: '/icon.svg',
  build: '/build.json',
  /** The picture that previews of links show: of an article by its slug, of others by kind and name. */
  card: (slug: string) => `/og/${slug}.png`,
  cardOf: (kind: 'categories' | 'tags' | 'series' | 'pages', name: string) => `/og/${kind}/${name}.png`,
} as const;

function pageSuffix(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

/** The full address of a path, for readers that are not on the site: feeds, cards, crawlers. */
export function absolute(path: string, origin: string): string {
  return new URL(path, origin).href;
}

/** The words that `/articles/` keeps for itself, so no article may be called by one. */
export const RESERVED_SLUGS: readonly string[] = ['page'];

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
  '/checks/',
  '/feeds/',
  '/og/',
];
const OWN_PAGES = [
  '/',
  '/articles/',
  urls.rss,
  urls.sitemap,
  urls.robots,
  urls.icon,
  urls.build,
  urls.contact,
  urls.resumeWord,
  urls.resumeText,
  urls.resumeJson,
];
const OWN_PDF = /^\/resume(?:-[a-z]+)?\.pdf$/;

/** Whether an address belongs to the site itself, so that no article may be moved from it. */
export function isOwnAddress(path: string): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`;
  return (
    OWN_PDF.test(path) ||
    OWN_PAGES.includes(path) ||
    OWN_PAGES.includes(folder) ||
    OWN_FOLDERS.some((own) => folder.startsWith(own))
  );
}
