import type { HeaderRule, Headers } from '#delivery/headers.ts';
import { headersAt } from '#delivery/headers.ts';
import { type Delivery, excess, type HostFiles } from './host.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const LIMITS = { functionBytes: 10_240, behaviors: 25, customHeaders: 10 } as const;

const NAME = 'CloudFront';

/** Headers that an object of the bucket carries itself. */
const OF_OBJECTS: readonly string[] = ['Cache-Control', 'Content-Type'];

/**
 * A function for the requests of readers and, for each behaviour, the headers its response headers
 * policy adds, by their names: `infra/` makes both of them. Types and cache rules lie with the
 * objects. The first policy is that of the default behaviour.
 */
export function cloudfront({ rules, redirects }: Delivery): HostFiles {
  const policies = policiesOf(rules);
  const code = functionOf(Object.fromEntries(redirects.map(({ from, to }) => [from, to])));
  return {
    files: {
      'cloudfront/headers.json': `${JSON.stringify({ policies }, null, 2)}\n`,
      'cloudfront/viewer-request.js': code,
    },
    excess: [
      ...excess(NAME, 'bytes of a function, in which the redirects are', Buffer.byteLength(code), LIMITS.functionBytes),
      ...excess(NAME, 'behaviours', policies.length, LIMITS.behaviors),
      ...policies.flatMap(({ pattern, headers }) =>
        excess(NAME, `headers in the policy of ${pattern}`, Object.keys(headers).length, LIMITS.customHeaders),
      ),
    ],
  };
}

/** A behaviour takes no headers from another, so each has all of its own. */
function policiesOf(rules: readonly HeaderRule[]): readonly { readonly pattern: string; readonly headers: Headers }[] {
  const added = rules.filter(({ headers }) => Object.keys(headers).some((name) => !OF_OBJECTS.includes(name)));
  return added.map(({ pattern }) => {
    const entries = Object.entries(headersAt(pattern.replace('*', 'x'), rules));
    return { pattern, headers: Object.fromEntries(entries.filter(([name]) => !OF_OBJECTS.includes(name))) };
  });
}

/**
 * The function: addresses that moved lead on, pages get their slash, and folders their file, which an
 * object store does not look for. Written for the runtime `cloudfront-js-2.0`.
 */
function functionOf(redirects: Readonly<Record<string, string>>): string {
  return `const redirects = ${JSON.stringify(redirects, null, 1)};

function moved(address) {
  // Two slashes would name another host.
  const location = address.replace(/^[/\\\\]+/, '/');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}

function query(request) {
  const pairs = [];
  for (const name in request.querystring) {
    const given = request.querystring[name];
    const values = given.multiValue ? given.multiValue : [given];
    values.forEach((each) => pairs.push(each.value === '' ? name : name + '=' + each.value));
  }
  return pairs.length === 0 ? '' : '?' + pairs.join('&');
}

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(redirects, uri)) return moved(redirects[uri]);
  const index = /^(.*\\/)index\\.html$/.exec(uri);
  if (index !== null) return moved(index[1] + query(request));
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!/\\.[a-z0-9_]+$/i.test(uri)) return moved(uri + '/' + query(request));
  return request;
}
`;
}
