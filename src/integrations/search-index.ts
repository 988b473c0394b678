import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { urls } from '#model/urls.ts';
import { indexOf, isSearched, type SearchedPage } from './pagefind.ts';
import { searchWhileDeveloping } from './search-server.ts';

/** The folder of the index, as in an address. */
const FOLDER = dirname(urls.searchIndex);

/**
 * Makes the index that the search reads: of the built pages that ask for it after a build, and of
 * the same pages as they are now while developing.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup'({ server, logger }) {
        searchWhileDeveloping(server, FOLDER, logger);
      },
      async 'astro:build:done'({ dir, logger }) {
        const site = fileURLToPath(dir);
        const pages = searchedIn(site);
        const files = await indexOf(pages);
        for (const [name, content] of files) {
          const file = join(site, FOLDER, name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`Indexed ${pages.length} pages for the search, in ${files.size} files.`);
      },
    },
  };
}

function searchedIn(site: string): readonly SearchedPage[] {
  return globSync('**/index.html', { cwd: site })
    .map((file) => ({ path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, file: join(site, file) }))
    .map(({ path, file }) => ({ path, html: readFileSync(file, 'utf8') }))
    .filter(({ html }) => isSearched(html));
}
