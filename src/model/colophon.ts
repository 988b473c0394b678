import { CHECK_LEVELS } from './check-levels.ts';
import { PACKING_LEVEL } from './scale.ts';
import { urls } from './urls.ts';

/** Something that was counted in the built site or in what it was built with. */
export interface Figure {
  /** By which the build finds the place that it fills in. */
  readonly name: string;
  readonly label: string;
  /** What it is counted in, when the label does not say so. */
  readonly unit?: string;
  /** Counts it again, at the root of the project after a build, with Node and the tools of any Unix. */
  readonly command: string;
}

export interface FigureGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly figures: readonly Figure[];
}

/** The colophon as a file below `dist`. It is not part of the digest it shows. */
export const COLOPHON_FILE = `${urls.colophon.slice(1)}index.html`;

/** Pages whose weight stands for their kind, each with the name of its figure. */
export const WEIGHED_PAGES = [
  { name: 'weight-home', label: 'Home page', path: urls.home },
  { name: 'weight-list', label: 'List of articles', path: urls.articles() },
  { name: 'weight-resume', label: 'Résumé', path: urls.resume },
  { name: 'weight-topics', label: 'Topics', path: urls.topics },
  { name: 'weight-search', label: 'Search', path: urls.search },
  { name: 'weight-checks', label: 'Checked code', path: urls.checks },
] as const;

/** What the colophon says, in order. Without a commit nothing is said of one. */
export function figureGroups(commit: string): readonly FigureGroup[] {
  return [
    { id: 'words', title: 'Words', note: 'As the Markdown of the articles has them, code included.', figures: WORDS },
    {
      id: 'code',
      title: 'Blocks of code',
      note: 'What each block says was done with it. One that was also run counts twice.',
      figures: [BLOCKS, ...CHECK_LEVELS.map(blocksOf)],
    },
    {
      id: 'pages',
      title: 'Pages and links',
      note: 'Links within the site. The tests of the built site follow every one, down to the heading.',
      figures: PAGES,
    },
    {
      id: 'weight',
      title: 'Weight of a page',
      note: `Its HTML with styles inlined, packed by brotli at level ${PACKING_LEVEL}, as CDNs do.`,
      figures: WEIGHTS,
    },
    {
      id: 'files',
      title: 'Scripts and fonts',
      note: 'Before packing. The search loads when somebody searches.',
      figures: FILES,
    },
    {
      id: 'packages',
      title: 'Packages',
      note: 'The tools that check the code of articles are a package of their own, and are not counted.',
      figures: PACKAGES,
    },
    {
      id: 'build',
      title: 'This build',
      note: 'The digest is of every file but this page and the list of files. Two builds of one commit and day have the same.',
      figures: [...(commit === '' ? [] : [COMMIT]), DIGEST],
    },
  ];
}

const inArticles = (pattern: string) => `cat dist/articles/*/index.html | grep -o '${pattern}' | wc -l`;

const WORDS: readonly Figure[] = [
  { name: 'articles', label: 'Articles', command: 'ls dist/articles/*.md | wc -l' },
  {
    name: 'words',
    label: 'Words in them',
    command: "cat dist/articles/*.md | LC_ALL=C tr -s '[:space:]' '\\n' | LC_ALL=C grep -c .",
  },
];

const BLOCKS: Figure = { name: 'blocks', label: 'All blocks', command: inArticles('<figure class="code[ "]') };

function blocksOf({ id, label }: (typeof CHECK_LEVELS)[number]): Figure {
  return { name: `blocks-${id}`, label, command: inArticles(`href="${urls.check(id)}"`) };
}

/** Pages have a main part; what leads on from a former address has none. */
const PAGES: readonly Figure[] = [
  { name: 'pages', label: 'Pages', command: "grep -rl '<main' dist --include='*.html' | wc -l" },
  {
    name: 'links',
    label: 'Links, all of them checked',
    command: "grep -rl '<main' dist --include='*.html' | xargs grep -oh '<a [^>]*href=\"[/#]' | wc -l",
  },
];

const packed = (file: string) =>
  `zlib.brotliCompressSync(fs.readFileSync(${file}), { params: { 1: ${PACKING_LEVEL} } }).length`;
const articleWeight = (pick: string) =>
  `node -p "fs.globSync('dist/articles/*/index.html').map((file) => ${packed('file')}).sort((a, b) => a - b).at(${pick})"`;

const WEIGHTS: readonly Figure[] = [
  ...WEIGHED_PAGES.map(({ name, label, path }) => ({
    name,
    label,
    unit: 'bytes',
    command: `node -p "${packed(`'dist${path}index.html'`)}"`,
  })),
  { name: 'weight-lightest', label: 'The lightest article', unit: 'bytes', command: articleWeight('0') },
  { name: 'weight-heaviest', label: 'The heaviest article', unit: 'bytes', command: articleWeight('-1') },
];

const FILES: readonly Figure[] = [
  { name: 'scripts', label: 'JavaScript of the pages', unit: 'bytes', command: 'cat dist/_astro/*.js | wc -c' },
  { name: 'search', label: 'JavaScript of the search', unit: 'bytes', command: 'cat dist/pagefind/*.js | wc -c' },
  { name: 'fonts', label: 'Fonts', command: "find dist -name '*.woff2' | wc -l" },
  {
    name: 'font-bytes',
    label: 'Fonts together',
    unit: 'bytes',
    command: "find dist -name '*.woff2' -exec cat {} + | wc -c",
  },
];

const keysOf = (file: string, field: string) => `Object.keys(require('./${file}').${field}).length`;

const PACKAGES: readonly Figure[] = [
  {
    name: 'direct',
    label: 'Named by us, for the site',
    command: `node -p "${keysOf('package.json', 'dependencies')}"`,
  },
  {
    name: 'work',
    label: 'Named by us, for the work',
    command: `node -p "${keysOf('package.json', 'devDependencies')}"`,
  },
  {
    name: 'locked',
    label: 'Installed by them, for any system',
    command: `node -p "${keysOf('package-lock.json', 'packages')} - 1"`,
  },
];

const COMMIT: Figure = { name: 'commit', label: 'Commit', command: 'git rev-parse HEAD | cut -c 1-8' };

const DIGEST: Figure = {
  name: 'digest',
  label: 'SHA-256 of the site',
  command: `cd dist && find . -type f ! -path ./${COLOPHON_FILE} ! -path .${urls.files} | cut -c 3- | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c 1-64`,
};
