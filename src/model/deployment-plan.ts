import { invalidationPaths } from './invalidation.ts';
import { type Release, sameFile } from './release.ts';

/** What stands at the host when a deployment begins. */
export interface Situation {
  /** What readers are to see. */
  readonly wanted: Release;
  /** What they see; nothing before the first time. */
  readonly live: Release | undefined;
  /** Releases that were begun and not finished; each of their files may be at its address. */
  readonly begun: readonly Release[];
  /** All that can be shown again afterwards, the wanted one among them. */
  readonly kept: readonly Release[];
  /** The paths at which there is a file, whichever. */
  readonly paths: ReadonlySet<string>;
  /** The contents in the store, by digest. */
  readonly stored: ReadonlySet<string>;
  /** The ids of releases that are on record. */
  readonly recorded: ReadonlySet<string>;
}

/** Something that is done to the host. */
export type Step =
  /** Puts the content of a file into the store, where no reader sees it. */
  | { readonly kind: 'store'; readonly sha256: string; readonly path: string }
  /** Notes which files the release has. */
  | { readonly kind: 'record' }
  /** Puts a content that is stored at its address. */
  | { readonly kind: 'show'; readonly path: string }
  /** Takes away what is at an address. */
  | { readonly kind: 'hide'; readonly path: string }
  /** Has caches ask for these addresses anew. */
  | { readonly kind: 'invalidate'; readonly addresses: readonly string[] }
  /** Makes the release the live one. */
  | { readonly kind: 'commit' }
  /** Removes the record of a release. */
  | { readonly kind: 'forget'; readonly id: string }
  /** Removes a content from the store. */
  | { readonly kind: 'drop'; readonly sha256: string };

/** Steps that may be done in any order, or at once. */
export type Wave = readonly Step[];

/**
 * What leads from a situation to the wanted release: waves that are done one after the other.
 *
 * Contents are stored first, unseen. Then come files at new addresses, files that changed, pages at
 * new addresses, pages that changed, and last what tells of pages, such as feeds. So what readers
 * find uses only files that are there, and leads only to pages that are. Pages that are no more go
 * when no other leads to them. Other files stay as long as one of the kept releases has them, for
 * readers and caches that still hold an older page.
 *
 * The release becomes the live one when all of that is done. What comes before can be interrupted
 * anywhere and done again; what comes after only tidies up.
 */
export function deploymentPlan(situation: Situation): readonly Wave[] {
  const { wanted, live, paths } = situation;
  const shown = Object.keys(wanted.files).filter((path) => !isSettled(situation, path));
  const gone = [...paths].filter((path) => isPage(path) && wanted.files[path] === undefined);
  const changed = [...shown, ...gone].filter((path) => paths.has(path));
  const waves: readonly Wave[] = [
    missingContents(situation),
    situation.recorded.has(wanted.id) ? [] : [{ kind: 'record' }],
    ...TURNS.map((turn) => shown.filter((path) => turnOf(path, paths) === turn).map(show)),
    gone.map(hide),
    changed.length === 0 ? [] : [{ kind: 'invalidate', addresses: invalidationPaths(changed) }],
    live?.id === wanted.id ? [] : [{ kind: 'commit' }],
    outlivedFiles(situation).map(hide),
    outlivedRecords(situation),
    outlivedContents(situation),
  ];
  return waves.filter((wave) => wave.length > 0);
}

const TURNS = ['new files', 'changed files', 'new pages', 'changed pages', 'changed lists'] as const;

type Turn = (typeof TURNS)[number];

/** When a file is shown. A list at a new address is one of the new files: a page may name it. */
function turnOf(path: string, paths: ReadonlySet<string>): Turn {
  if (isPage(path)) return paths.has(path) ? 'changed pages' : 'new pages';
  if (!paths.has(path)) return 'new files';
  return /\.(?:xml|json|opml|txt|md)$/.test(path) ? 'changed lists' : 'changed files';
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** The wanted file is certain to be at its address: the live release has it, and no other came between. */
function isSettled({ wanted, live, begun, paths }: Situation, path: string): boolean {
  const file = wanted.files[path];
  return (
    paths.has(path) &&
    sameFile(live?.files[path], file) &&
    begun.every(({ files }) => files[path] === undefined || sameFile(files[path], file))
  );
}

function missingContents({ wanted, stored }: Situation): Wave {
  const pathOf = new Map(Object.entries(wanted.files).map(([path, { sha256 }]) => [sha256, path] as const));
  return [...pathOf]
    .filter(([sha256]) => !stored.has(sha256))
    .map(([sha256, path]) => ({ kind: 'store', sha256, path }));
}

function outlivedFiles({ kept, paths }: Situation): readonly string[] {
  const used = new Set(kept.flatMap(({ files }) => Object.keys(files)));
  return [...paths].filter((path) => !isPage(path) && !used.has(path));
}

function outlivedRecords({ kept, recorded }: Situation): Wave {
  return [...recorded].filter((id) => !kept.some((each) => each.id === id)).map((id) => ({ kind: 'forget', id }));
}

function outlivedContents({ kept, stored }: Situation): Wave {
  const used = new Set(kept.flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)));
  return [...stored].filter((sha256) => !used.has(sha256)).map((sha256) => ({ kind: 'drop', sha256 }));
}

function show(path: string): Step {
  return { kind: 'show', path };
}

function hide(path: string): Step {
  return { kind: 'hide', path };
}
