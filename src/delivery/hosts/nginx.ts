import type { HeaderRule } from '#delivery/headers.ts';
import { expression } from '#delivery/pattern.ts';
import { FEED_FORMATS } from '#model/feed-formats.ts';
import { EXTENSIONS, mediaType } from '#model/media-types.ts';
import { urls } from '#model/urls.ts';
import type { Delivery, HostFiles } from './host.ts';

const TYPE = 'Content-Type';

/**
 * Two files for nginx 1.18 or newer: `maps.conf` for the `http` block, with what depends on the path,
 * and `site.conf` for a `server` block, which has to name only its `root` and where it listens.
 * https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginx({ rules, redirects }: Delivery): HostFiles {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== TYPE);
  const maps = names.map((name) => map('$uri', variable(name), valuesOf(name, rules)));
  const led = redirects.map(({ from, to }) => [quoted(from), quoted(to)] as const);
  const site = [
    ...LINES,
    `types {\n${EXTENSIONS.map(([end, type]) => `  ${bare(type)} ${end};`).join('\n')}\n}`,
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    ...rules.filter(({ headers }) => TYPE in headers).map(location),
  ];
  return {
    files: {
      'nginx/maps.conf': `${[...maps, map('$uri', '$site_redirect', [['default', '""'], ...led])].join('\n')}\n`,
      'nginx/site.conf': `${site.join('\n')}\n`,
    },
    excess: [],
  };
}

const KNOWN = [
  ...EXTENSIONS.map(([, type]) => type),
  ...FEED_FORMATS.flatMap(({ format }) => mediaType(urls.feed(format)) ?? []),
];

/** Types with a character set, which nginx adds itself: it compresses only a type it sees without one. */
const TEXT = [...new Set(KNOWN.filter((type) => type !== bare(type)).map(bare))]
  // HTML is always meant, and said twice it is a warning.
  .filter((type) => type !== 'text/html')
  .sort();

const LINES = [
  'index index.html;',
  'error_page 404 /404.html;',
  'server_tokens off;',
  'etag on;',
  '# The slash after a page is added without naming the host or the port.',
  'absolute_redirect off;',
  'gzip on;',
  'gzip_vary on;',
  'gzip_min_length 256;',
  `gzip_types ${[...TEXT, 'application/json'].join(' ')};`,
  'charset utf-8;',
  `charset_types ${TEXT.join(' ')};`,
  'default_type application/octet-stream;',
  'if ($site_redirect != "") { return 301 $site_redirect; }',
  '# The expression leaves no second slash at the front, which would name another host.',
  'if ($request_uri ~ "^/+((?:[^/?\\x5c]+/+)*)index\\.html(?:\\?|$)") { return 301 /$1; }',
];

/** The values of a header by path. nginx takes the first expression that matches, so the last rule stands first. */
function valuesOf(name: string, rules: readonly HeaderRule[]): readonly (readonly [string, string])[] {
  const own = rules.flatMap(({ pattern, headers }) =>
    headers[name] === undefined ? [] : [[pattern, headers[name]] as const],
  );
  return own
    .toReversed()
    .map(([pattern, value]) => [pattern === '/*' ? 'default' : quoted(`~${expression(pattern)}`), quoted(value)]);
}

function map(from: string, to: string, entries: readonly (readonly [string, string])[]): string {
  return `map ${from} ${to} {\n${entries.map(([key, value]) => `  ${key} ${value};`).join('\n')}\n}`;
}

function location({ pattern, headers }: HeaderRule): string {
  return `location ~ ${quoted(expression(pattern))} { types {} default_type ${bare(headers[TYPE] ?? '')}; }`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** A media type without its character set. */
function bare(type: string): string {
  return type.replace(/;.*$/, '');
}

/** A value in quotes. Backslashes of expressions are doubled, since nginx reads one level of them away. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
