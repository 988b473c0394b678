import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtRelease } from '#deployment/built-release.ts';
import { FILES } from '#model/content.ts';
import { changesBetween, type Digests, lostAddresses } from '#model/release-changes.ts';
import type { Release } from '#model/release.ts';
import { readYaml } from '#model/yaml.ts';
import { cloudflare } from './host-cloudflare.ts';
import { pages } from './host-pages.ts';
import { s3 } from './host-s3.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  target: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'take-over': { type: 'boolean', default: false },
  gone: { type: 'string', multiple: true },
} as const;

const USAGE = 'Write npm run deploy -- --target s3|cloudflare|pages [--yes] [--take-over] [--gone /address/]';

const DIST = 'dist';

/**
 * Publishes the built site. Without `--yes` it only says what it would do. An address that readers
 * know and the build no longer has stops it, unless `--gone` names it: the answer is then 1, as it is
 * when there is no built site.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { target, yes, gone = [], 'take-over': takeOver } = optionsIn(args);
  const host = hostCalled(target, USAGE);
  if (!existsSync(`${DIST}/index.html`)) {
    console.error('There is no built site. Run "npm run build" first.');
    return 1;
  }
  const release = builtRelease(DIST);
  const published = await host.published();
  describe(host, release, published);
  const lost = published === undefined ? [] : lostAddresses(changesBetween(published, digestsOf(release)));
  const unexpected = lost.filter((address) => !gone.includes(address));
  if (unexpected.length > 0) {
    console.error(`\nReaders know these addresses, and the build no longer has them:\n`);
    console.error(unexpected.map((address) => `  ${address}`).join('\n'));
    console.error('\nLead each on in content/redirects.yaml, or let it go with --gone and the address.');
    return 1;
  }
  if (yes) await host.deploy(release, { takeOver });
  else await host.rehearse(release);
  console.log(yes ? '\nDone.' : '\nNothing was changed. With --yes it is.');
  return 0;
}

/** The host of that name. Throws a UsageError for another, and for one that is not set up. */
export function hostCalled(target: string | undefined, usage: string): Host {
  const path = 'content/site.yaml';
  const { url } = FILES[path].parse(readYaml(path, readFileSync(path, 'utf8')).data);
  if (target === 's3') return s3(process.env, DIST);
  if (target === 'cloudflare') return cloudflare(url);
  if (target === 'pages') return pages(url, DIST);
  throw new UsageError(usage);
}

function describe({ name }: Host, release: Release, published: Digests | undefined): void {
  const { id, asOf, commit, files } = release;
  const { added, changed, gone } = changesBetween(published ?? new Map(), digestsOf(release));
  const bytes = [...added, ...changed].reduce((sum, path) => sum + (files[path]?.bytes ?? 0), 0);
  console.log(`Release ${id}, of ${asOf}${commit && `, from commit ${commit}`}, for ${name}`);
  console.log(
    `${added.length} files are new, ${changed.length} changed, ${gone.length} gone; ${bytes} bytes differ.\n`,
  );
}

function digestsOf({ files }: Release): Digests {
  return new Map(Object.entries(files).map(([path, { sha256 }]) => [path, sha256]));
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
