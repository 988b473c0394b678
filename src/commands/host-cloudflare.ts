import { servedAt } from '#deployment/served.ts';
import type { Digests } from '#model/release-changes.ts';
import { isPlaceholder } from '#model/site.ts';
import type { Host } from './host.ts';
import { runPackage } from './process.ts';

/** Runs Wrangler, and throws when it ends with an error. */
async function wrangler(...args: readonly string[]): Promise<void> {
  const code = await runPackage('wrangler', 'bin/wrangler.js', args, { WRANGLER_SEND_METRICS: 'false' });
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
    rehearse: async () => await wrangler('deploy', '--dry-run'),
    deploy: async ({ commit, asOf }) => await wrangler('deploy', '--message', `${asOf} ${commit}`.trim()),
    rollBack: async (to, yes) => {
      if (yes) await wrangler('rollback', ...(to === undefined ? [] : [to]), '--yes');
      else await wrangler('deployments', 'list');
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
