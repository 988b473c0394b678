import { CACHE_CONTROL } from '#delivery/caching.ts';
import { expression } from '#delivery/pattern.ts';
import { EXTENSIONS } from '#model/media-types.ts';
import type { Delivery, HostFiles } from './host.ts';

/**
 * A snippet called `site` for Caddy 2.6 or newer: `example.com { root * /srv/dist` and `import site`
 * in a Caddyfile that imports it. What stands in `route` is done in this order.
 * https://caddyserver.com/docs/caddyfile/directives/route
 */
export function caddy({ rules, redirects }: Delivery): HostFiles {
  const types = EXTENSIONS.map(([end, type]) => [`path *.${end}`, { 'Content-Type': type }] as const);
  const headers = [
    ...types,
    ...rules.map((rule) => [`path_regexp ${quoted(expression(rule.pattern))}`, rule.headers] as const),
  ];
  const lines = [
    'encode zstd gzip',
    'route {',
    ...headers.flatMap(([matcher, own], index) => [
      `\t@headers-${index} ${matcher}`,
      `\theader @headers-${index} {`,
      ...Object.entries(own).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
      '\t}',
    ]),
    ...redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`),
    // No second slash is left at the front, which would name another host.
    '\t@index path_regexp index `^/+((?:[^/\\x5c]+/+)*)index\\.html$`',
    '\tredir @index /{re.index.1} 301',
    '\tfile_server',
    '}',
    'handle_errors {',
    '\t@missing expression `{http.error.status_code} == 404`',
    '\theader Content-Type "text/html; charset=utf-8"',
    `\theader Cache-Control "${CACHE_CONTROL.revalidated}"`,
    '\trewrite @missing /404.html',
    '\tfile_server',
    '}',
  ];
  return { files: { 'caddy/site.caddy': `(site) {\n${lines.map((line) => `\t${line}`).join('\n')}\n}\n` }, excess: [] };
}

/** A token that Caddy reads as it is. */
function quoted(text: string): string {
  return `\`${text}\``;
}
