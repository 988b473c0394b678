import { servedAt } from '#deployment/served.ts';
import type { Digests } from '#model/release-changes.ts';
import { isPlaceholder } from '#model/site.ts';
import type { Host } from './host.ts';
import { npm } from './process.ts';

/**
 * The version that deploys. It is fetched when it is needed: it brings a runtime of over 100 MB that
 * is not published for every system.
 */
const WRANGLER = 'wrangler@4.164.0';

/** The Worker that serves the site, as a build writes it. */
const CONFIGURATION = ['--config', 'hosts/cloudflare/wrangler.json'] as const;

/** The same Worker, for what needs no built site. */
const NAMED = ['--name', 'site'] as const;

/** Runs Wrangler, and throws when it ends with an error. */
async function wrangler(...args: readonly string[]): Promise<void> {
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const command = ['exec', '--yes', `--package=${WRANGLER}`, '--', 'wrangler', ...args];
  const code = await npm(...command);
  if (code !== 0) throw new Error(`wrangler ${args[0]} ended with ${code}.`);
}

/**
 * Cloudflare, through Wrangler and its configuration. It compares digests itself, uploads what is
 * new, and switches all addresses at once, so nothing has to be put in order here.
 */
export function cloudflare(origin: string): Host {
  return {
    name: 'Cloudflare',
    published: async () => await servedFilesAt(origin),
    rehearse: async () => await wrangler('deploy', ...CONFIGURATION, '--dry-run'),
    deploy: async ({ commit, asOf }) =>
      await wrangler('deploy', ...CONFIGURATION, '--message', `${asOf} ${commit}`.trim()),
    rollBack: async (to, yes) => {
      if (yes) await wrangler('rollback', ...(to === undefined ? [] : [to]), ...NAMED, '--yes');
      else await wrangler('deployments', 'list', ...NAMED);
    },
  };
}

/**
 * The files that are served at an address, unless it is the placeholder. A site that cannot be asked
 * is no reason not to deploy; that nothing was compared is said.
 */
export async function servedFilesAt(origin: string): Promise<Digests | undefined> {
  if (isPlaceholder(origin)) return undefined;
  try {
    return await servedAt(origin);
  } catch (error) {
    console.warn(`Nothing is compared with what is published: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
