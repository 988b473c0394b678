import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { REPORT } from '#model/article-report.ts';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5">' +
  '<path d="M3.5 1.75h6l3 3v9.5h-9zM5.5 7h5M5.5 9.5h5M5.5 12h3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

const question = z.object({ path: z.string() });

/**
 * Adds a panel to Astro's toolbar that says how the open article is doing: `src/toolbar/`. There is
 * nothing of it in a build, which has no toolbar.
 */
export function articlePanel(): AstroIntegration {
  let root = '';
  return {
    name: 'article-panel',
    hooks: {
      'astro:config:setup'({ config, command, addDevToolbarApp }) {
        root = fileURLToPath(config.root);
        if (command !== 'dev') return;
        const entrypoint = new URL('src/toolbar/article-panel.ts', config.root);
        addDevToolbarApp({ id: 'article-panel', name: 'Article', icon: ICON, entrypoint });
      },
      'astro:server:setup'({ server, toolbar }) {
        toolbar.on(REPORT.asked, async (data: unknown) => {
          const { path } = question.parse(data);
          // It needs the dictionary and the editorial rules, which no build does.
          const { articleReport } = await import('#loaders/article-report.ts');
          toolbar.send(REPORT.answered, { path, report: articleReport(root, path) });
        });
        server.watcher.on('all', (_, file) => {
          const path = relative(root, file).replaceAll('\\', '/');
          if (path.startsWith('content/')) toolbar.send(REPORT.outdated, {});
        });
      },
    },
  };
}
