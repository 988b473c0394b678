import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileHeaders } from '#delivery/caching.ts';
import { headerRules } from '#delivery/headers.ts';
import { hostFiles, IN_SITE } from '#delivery/hosts/hosts.ts';
import { hostRedirects } from '#delivery/redirects.ts';
import type { Redirect } from '#model/redirects.ts';
import { hashesOf } from './content-policy.ts';
import { filesIn } from './file-digests.ts';

/** Where the settings of hosts are written, below the root of the project. */
const HOSTS = 'hosts';

/**
 * Says of the finished site what its hosts have to know: headers and redirects in the spelling of
 * each, below `hosts/`. It has to follow all that adds files or scripts. Stops the build at a file
 * without a known type, and when a host would take less than there is.
 */
export function delivery(): AstroIntegration {
  let root = '.';
  let redirects: readonly Redirect[] = [];
  return {
    name: 'delivery',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
        redirects = Object.entries(config.redirects).map(([from, to]) => ({
          from,
          to: typeof to === 'string' ? to : to.destination,
        }));
      },
      'astro:build:done'({ dir, logger }) {
        const dist = fileURLToPath(dir);
        const { files, excess } = hostFiles({
          rules: headerRules(scriptsIn(dist)),
          redirects: hostRedirects(redirects),
        });
        if (excess.length > 0) throw new Error(`Not every host would take the site.\n${excess.join('\n')}`);
        writeHosts(join(root, HOSTS), files);
        for (const [name, file] of Object.entries(IN_SITE)) writeFileSync(join(dist, name), files[file] ?? '');

        for (const path of filesIn(dist)) if (!(path in IN_SITE)) fileHeaders(path);
        logger.info(`Wrote ${Object.keys(files).length} files for hosts into ${HOSTS}/.`);
      },
    },
  };
}

/** The sources that allow every inline script of the site, in order. */
function scriptsIn(dist: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  return [...new Set(pages.flatMap((html) => hashesOf('script', html)))].sort();
}

function writeHosts(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
