import type { Delivery, HostFiles } from './host.ts';

/**
 * `_headers` and `_redirects` for Netlify, which has Cloudflare's spelling and other rules: of two
 * values of a header the later counts, and a redirect has to be forced where a page stands.
 * https://docs.netlify.com/manage/routing/headers/ and https://docs.netlify.com/manage/routing/redirects/overview/.
 * Netlify names no limit.
 */
export function netlify({ rules, redirects }: Delivery): HostFiles {
  const headers = rules.map(({ pattern, headers: own }) =>
    [pattern, ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return {
    files: {
      'netlify/_headers': `${headers.join('\n')}\n`,
      'netlify/_redirects': redirects.map(({ from, to }) => `${from} ${to} 301!\n`).join(''),
    },
    excess: [],
  };
}
