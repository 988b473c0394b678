import type { IncomingMessage } from 'node:http';
import { relative } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { contentFiles } from '#loaders/content-files.ts';
import { ARTICLE } from '#model/content.ts';
import { urls } from '#model/urls.ts';
import { indexOf, isSearched, type SearchedPage } from './pagefind.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How many pages are rendered at a time. */
const AT_ONCE = 4;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves the index below `folder` while developing. It is made when the search is first opened, from
 * the pages as the development server shows them, drafts included. An edit of an article renders that
 * article anew, any other edit all of them, when the search is next opened.
 */
export function searchWhileDeveloping(server: DevServer, folder: string, logger: AstroIntegrationLogger): void {
  const { root } = server.config;
  const rendered = new Map<string, SearchedPage>();
  let index: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

  server.watcher.on('all', (_event, file) => {
    const path = relative(root, file).replaceAll('\\', '/');
    if (!/^(?:content|src)\//.test(path)) return;
    const slug = ARTICLE.exec(path)?.groups?.['slug'];
    if (slug === undefined) rendered.clear();
    else rendered.delete(urls.article(slug));
    index = undefined;
  });

  server.middlewares.use(folder, async (request, response) => {
    const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
    try {
      index ??= indexNow(request);
      const content = (await index).get(name);
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader('Content-Type', TYPES[name.replace(/.*\./, '')] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    } catch (error) {
      index = undefined;
      logger.error(`The search has no index. ${error instanceof Error ? error.message : String(error)}`);
      response.statusCode = 500;
      response.end();
    }
  });

  async function indexNow(request: IncomingMessage): Promise<ReadonlyMap<string, Uint8Array>> {
    const missing = addresses(root).filter((path) => !rendered.has(path));
    logger.info(`Rendering ${missing.length} pages for the search.`);
    while (missing.length > 0) {
      await Promise.all(missing.splice(0, AT_ONCE).map(async (path) => await render(path, request)));
    }
    const known = new Set(addresses(root));
    return await indexOf([...rendered.values()].filter(({ path }) => known.has(path)));
  }

  /** A page that cannot be shown is not searched; the server has already said why. */
  async function render(path: string, request: IncomingMessage): Promise<void> {
    const response = await fetch(new URL(path, originOf(request)));
    const html = await response.text();
    if (response.ok && isSearched(html)) rendered.set(path, { path, html });
    else logger.warn(`${path} is left out of the search: it was answered with ${response.status}.`);
  }
}

/** Where the pages that are searched would be. */
function addresses(root: string): readonly string[] {
  const slugs = contentFiles(root).flatMap(({ path }) => ARTICLE.exec(path)?.groups?.['slug'] ?? []);
  return [...slugs.map((slug) => urls.article(slug)), urls.resume];
}

/** The address the server was reached at, whatever a proxy in front of it is called. */
function originOf({ socket: { localAddress, localPort, localFamily } }: IncomingMessage): string {
  return `http://${localFamily === 'IPv6' ? `[${localAddress}]` : localAddress}:${localPort}`;
}
