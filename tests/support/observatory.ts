/**
 * The score of MDN's HTTP Observatory, by the rules and numbers of `@mdn/mdn-http-observatory` 1.4.8,
 * algorithm 4: src/analyzer/tests/ and src/grader/charts.js there. The package itself brings a web
 * server and a database, and asks the network when it is installed. What no server on this machine can
 * show is left out and counts nothing there either: the certificate, and the way from HTTP to HTTPS.
 */
interface Answer {
  readonly headers: Headers;
  readonly html: string;
}

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];
const UNSAFE = [...BROAD, "'unsafe-inline'", 'data:'];
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const SIX_MONTHS = 15_552_000;
const EXTRA_CREDIT_FROM = 90;
const GRADES: readonly (readonly [number, string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
];

/** The points each rule gives or takes. */
export function points({ headers, html }: Answer): Readonly<Record<string, number>> {
  const policy = sources(headers.get('content-security-policy') ?? '');
  return {
    'content-security-policy': policyPoints(policy),
    cookies: headers.has('set-cookie') ? -20 : 0,
    'cross-origin-resource-sharing': headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
    'cross-origin-resource-policy': resourcePoints(headers.get('cross-origin-resource-policy')),
    'referrer-policy': referrerPoints(headers.get('referrer-policy')),
    'strict-transport-security': transportPoints(headers.get('strict-transport-security')),
    'subresource-integrity': /<script[^>]+src="(?:https?:)?\/\//.test(html) ? -50 : 0,
    'x-content-type-options': headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': policy.has('frame-ancestors')
      ? 5
      : /^(?:deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '')
        ? 0
        : -20,
  };
}

/** The grade for such points: extra credit counts only for those who need none for an A. */
export function grade(answer: Answer): string {
  const all = Object.values(points(answer));
  const without = 100 + all.filter((each) => each < 0).reduce((sum, each) => sum + each, 0);
  const score = without >= EXTRA_CREDIT_FROM ? 100 + all.reduce((sum, each) => sum + each, 0) : without;
  return GRADES.find(([least]) => score >= least)?.[1] ?? 'F';
}

/** The header alone is judged: what a page says of itself can only make a policy stricter. */
function policyPoints(policy: ReadonlyMap<string, readonly string[]>): number {
  if (policy.size === 0) return -25;
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const inline = (name: string) =>
    of(name).some((each) => each.startsWith("'sha256-"))
      ? of(name).filter((each) => each !== "'unsafe-inline'")
      : of(name);
  if (inline('script-src').some((each) => UNSAFE.includes(each))) return -20;
  if (of('object-src').some((each) => BROAD.includes(each))) return -20;
  if ([...policy.values()].flat().some((each) => /^(?:http|ftp):/.test(each))) return -20;
  if ([...of('script-src'), ...of('style-src')].includes("'unsafe-eval'")) return -10;
  if (policy.has('style-src') && inline('style-src').some((each) => UNSAFE.includes(each))) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function resourcePoints(value: string | null): number {
  if (value === null || value === 'cross-origin') return 0;
  return ['same-site', 'same-origin'].includes(value) ? 10 : -5;
}

function referrerPoints(value: string | null): number {
  return value === null ? 0 : PRIVATE.includes(value) ? 5 : -5;
}

function transportPoints(value: string | null): number {
  const seconds = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN);
  return Number.isNaN(seconds) ? -20 : seconds < SIX_MONTHS ? -10 : 0;
}

function sources(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(';').map((each) => each.trim().toLowerCase().split(/\s+/));
  return new Map(directives.flatMap(([name = '', ...values]) => (name === '' ? [] : [[name, values]])));
}
