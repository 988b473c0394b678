import { resolve } from 'node:path';
import { Miniflare } from 'miniflare';
import { ASSETS, COMPATIBILITY_DATE } from '#delivery/hosts/cloudflare.ts';

/** A running copy of Cloudflare's runtime that serves a site. */
export interface Edge {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as Cloudflare does: workerd, with the program that serves assets there and the
 * site's own `_headers` and `_redirects`. Nothing is asked of the network. A free port unless one is named.
 */
export async function edge(dist: string, port = 0): Promise<Edge> {
  const runtime = new Miniflare({
    host: '127.0.0.1',
    port,
    cf: false,
    enableDevRegistry: false,
    logRequests: false,
    workers: [
      {
        config: {
          name: 'site',
          compatibilityDate: COMPATIBILITY_DATE,
          // A site without code of its own still needs a program; it is never asked.
          manifest: {
            mainModule: 'none.mjs',
            modulesRoot: resolve('.'),
            modules: { 'none.mjs': { type: 'esm', contents: 'export default {};' } },
          },
          assets: {
            directory: resolve(dist),
            hasUserWorker: false,
            htmlHandling: ASSETS.html_handling,
            notFoundHandling: ASSETS.not_found_handling,
          },
        },
      },
    ],
  });
  const ready = await runtime.ready;
  return { url: ready.origin, close: async () => await runtime.dispose() };
}
