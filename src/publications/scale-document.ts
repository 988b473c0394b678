import { PRICES } from '#model/hosting-prices.ts';
import {
  FIRST_OF_HUNDRED,
  type Measures,
  MISSES_OF_HUNDRED,
  MIX,
  meanView,
  type Month,
  monthOf,
  type PageWeight,
} from '#model/scale.ts';

const KINDS: Readonly<Record<PageWeight['kind'], string>> = {
  article: 'an article of median weight',
  home: 'the home page',
  list: 'the list of articles',
  resume: 'the résumé',
};

/** The guide on how the site grows with its readers: the same text for the same measures. */
export function scaleDocument(measures: Measures): string {
  const { pages, site, servers, asOf } = measures;
  const view = meanView(pages);
  const months = [monthOf(1e6, measures), monthOf(1e9, measures)];
  const [million, billion] = months;
  return `# Scale

What a million and a billion page views a month weigh and cost, and what one small machine does. \`npm run scale\` wrote this page from the site as built for ${asOf}. Prices stand in \`src/model/hosting-prices.ts\`, what was measured in \`docs/scale.json\`. When the pages have become another weight, a test asks for the command to be run again; \`npm run scale -- --servers\` measures the servers too.

## What a page view weighs

Text as brotli packs it at the level CDNs use, pictures and fonts as they are, without the headers of answers. A first view loads what pages share; later ones find it in the browser.

${table(
  ['Page', 'First view', 'Requests', 'Later view', 'Requests', 'Of 100 views'],
  pages.map(({ kind, first, later }) => [
    KINDS[kind],
    bytesOf(first.bytes),
    String(first.requests),
    bytesOf(later.bytes),
    String(later.requests),
    String(MIX[kind]),
  ]),
)}

Nobody counts readers here, so the last column is assumed, and that ${FIRST_OF_HUNDRED} of 100 views begin a visit. An average view is then ${bytesOf(view.bytes)} in ${view.requests.toFixed(1)} requests. All ${counted(site.files)} files of the site have ${bytesOf(site.bytes)}.

## What a month weighs and costs

${table(
  ['', ...months.map(({ views }) => `${counted(views)} views`)],
  [
    ['bytes to readers', ...months.map(({ bytes }) => bytesOf(bytes))],
    ['requests', ...months.map(({ requests }) => counted(requests))],
    ['requests in a second, on average', ...months.map(({ requests }) => counted(requests / (30 * 86_400)))],
    ['Cloudflare', ...months.map(() => dollars(0))],
    ['GitHub Pages', ...months.map(pagesOf)],
    ['S3 with CloudFront', ...months.map(({ cloudFront }) => dollars(cloudFront.sum))],
  ],
)}

- **Cloudflare** charges nothing for static files, however often they are asked for. The site has ${counted(site.files)} of the ${counted(PRICES.cloudflare.files)} files that are allowed, and its largest has ${bytesOf(site.largest)} of ${bytesOf(PRICES.cloudflare.bytesOfFile)}.
- **GitHub Pages** costs nothing and is limited softly, to ${bytesOf(PRICES.pages.bytes)} a month: ${limitOf(million)} of that with a million views, ${limitOf(billion)} with a billion, which is no longer what Pages is for. The site may have ${bytesOf(PRICES.pages.site)}.
- **S3 with CloudFront**, with a billion views: ${billion ? partsOf(billion) : ''}. What the CDN already holds decides about the bucket: ${MISSES_OF_HUNDRED} of 100 requests are assumed to reach it.

Prices in US dollars, before tax, as of ${PRICES.asOf}; the dearer of North America and Europe. Sources: ${[PRICES.cloudFront, PRICES.s3, PRICES.cloudflare, PRICES.pages].map(({ source }) => `<${source}>`).join(', ')}.

## What one small machine does

Both servers answered for \`${servers.path}\`, packed beforehand with gzip, ${counted(servers.bytes)} bytes an answer, over ${counted(servers.connections)} connections without encryption, ${servers.seconds} seconds in each of ${servers.rounds} rounds, of which the median counts. The load came from \`wrk\` on the same ${servers.processors} processors, beside whatever else ran there: a machine of its own does more. The last column depends on neither: answers for each second of processor time that the server itself used.

${table(
  ['Server', 'Answers in a second', 'In a second of processor time'],
  servers.speeds.map(({ name, version, perSecond, perProcessorSecond }) => [
    `${name} ${version}`,
    counted(perSecond),
    counted(perProcessorSecond),
  ]),
)}

${comparison(measures)}
`;
}

function comparison({ pages, servers }: Measures): string {
  const [one, other] = servers.speeds;
  if (one === undefined || other === undefined) return '';
  const { requests } = meanView(pages);
  const views = (one.perProcessorSecond / requests) * 30 * 86_400;
  const ratio = one.perProcessorSecond / other.perProcessorSecond;
  const gigabits = (one.perProcessorSecond * servers.bytes * 8) / 1e9;
  return `For one second of processor time ${one.name} gives ${ratio.toFixed(1)} times the answers of ${other.name}. At that rate one busy processor under ${one.name} serves ${counted(views)} page views in a month of even load, if its line carries ${gigabits.toFixed(1)} Gbit in a second. A CDN is for the distance to readers, and for hours that are not even.`;
}

function partsOf({ cloudFront }: Month): string {
  const { transfer, requests, functions, bucket } = cloudFront;
  return `${dollars(transfer)} for bytes, ${dollars(requests)} for requests, ${dollars(functions)} for the function that finds files, ${dollars(bucket)} for the bucket`;
}

function pagesOf({ ofPagesLimit }: Month): string {
  return ofPagesLimit <= 1 ? dollars(0) : 'beyond its limit';
}

function limitOf(month: Month | undefined): string {
  const part = month?.ofPagesLimit ?? 0;
  return part < 10 ? `${Math.round(part * 100)} %` : `${counted(part)} times as much`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A number of bytes in the largest unit that leaves a digit before the point, in powers of a thousand. */
function bytesOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${value.toFixed(power === 0 || value >= 100 ? 0 : 1)} ${units[power]}`;
}

/** A number in words that are read at a glance: three digits that count, and groups of three. */
function counted(value: number): string {
  const scale = 10 ** Math.max(Math.floor(Math.log10(Math.max(value, 1))) - 2, 0);
  const digits = String(value < 10_000 ? Math.round(value) : Math.round(value / scale) * scale);
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function dollars(value: number): string {
  return `$${value >= 100 || value === 0 ? counted(value) : value.toFixed(2)}`;
}
