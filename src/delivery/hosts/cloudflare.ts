import { type Delivery, excess, type HostFiles } from './host.ts';

/**
 * What Cloudflare takes: https://developers.cloudflare.com/workers/static-assets/headers/ and
 * https://developers.cloudflare.com/workers/static-assets/redirects/. It leaves out what is more, and
 * says so only where a person deploys by hand.
 */
const LIMITS = { rules: 100, redirects: 2000, line: 2000 } as const;

const NAME = 'Cloudflare';

/** `_headers` and `_redirects`, which lie in the site itself, and the settings of a Worker that serves it. */
export function cloudflare({ rules, redirects }: Delivery): HostFiles {
  const headers = rules.map(({ pattern, headers: own }, index) => {
    // Cloudflare joins the values of all rules that match. What an earlier rule may have set is taken away first.
    const set = new Set(rules.slice(0, index).flatMap((earlier) => Object.keys(earlier.headers)));
    const lines = Object.entries(own).flatMap(([name, value]) => [
      ...(set.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [pattern, ...lines].join('\n');
  });
  const files = {
    'cloudflare/_headers': `${headers.join('\n')}\n`,
    'cloudflare/_redirects': redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
    'cloudflare/wrangler.json': `${JSON.stringify(WORKER, null, 2)}\n`,
  };
  const long = [files['cloudflare/_headers'], files['cloudflare/_redirects']]
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.length > LIMITS.line);
  return {
    files,
    excess: [
      ...excess(NAME, 'header rules', rules.length, LIMITS.rules),
      ...excess(NAME, 'redirects, counted with and without their last slash', redirects.length, LIMITS.redirects),
      ...long.flatMap((line) =>
        excess(NAME, `characters in a line, as in "${line.trim().slice(0, 40)}…"`, line.length, LIMITS.line),
      ),
    ],
  };
}

/** How the runtime answers: a page without its slash leads to the one with it, and an unknown address gets the page for it. */
export const ASSETS = { html_handling: 'force-trailing-slash', not_found_handling: '404-page' } as const;

/** The day whose behaviour of the runtime is asked for: https://developers.cloudflare.com/workers/configuration/compatibility-dates/ */
export const COMPATIBILITY_DATE = '2026-10-01';

const WORKER = {
  name: 'site',
  compatibility_date: COMPATIBILITY_DATE,
  assets: { directory: '../../dist', ...ASSETS },
};
