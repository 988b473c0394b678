import { z } from 'astro/zod';
import { PRICES } from './hosting-prices.ts';

/** How hard CDNs pack what they serve, from 0 to 11: far from what brotli can do. */
export const PACKING_LEVEL = 5;

const weight = z.strictObject({ bytes: z.int().positive(), requests: z.int().positive() });

/** The weight of a kind of page: alone, and with everything a first visit needs. */
export const pageWeightSchema = z.strictObject({
  kind: z.enum(['article', 'home', 'list', 'resume']),
  path: z.string(),
  later: weight,
  first: weight,
});

export type PageWeight = z.output<typeof pageWeightSchema>;

/** How a web server did: answers in a second, and answers in a second of its own processor time. */
export const serverSpeedSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  perSecond: z.int().positive(),
  perProcessorSecond: z.int().positive(),
});

export type ServerSpeed = z.output<typeof serverSpeedSchema>;

/** What `npm run scale` measures, as it is kept in `docs/scale.json`. */
export const measuresSchema = z.strictObject({
  asOf: z.string(),
  site: z.strictObject({ files: z.int().positive(), bytes: z.int().positive(), largest: z.int().positive() }),
  pages: z.array(pageWeightSchema),
  servers: z.strictObject({
    processors: z.int().positive(),
    connections: z.int().positive(),
    seconds: z.int().positive(),
    rounds: z.int().positive(),
    path: z.string(),
    bytes: z.int().positive(),
    speeds: z.array(serverSpeedSchema),
  }),
});

export type Measures = z.output<typeof measuresSchema>;

/** What is assumed of readers, since nobody counts them here: of a hundred views, those of each kind. */
export const MIX: Readonly<Record<PageWeight['kind'], number>> = { article: 70, home: 15, list: 10, resume: 5 };

/** Of a hundred views, those that begin a visit and load what pages share. */
export const FIRST_OF_HUNDRED = 60;

/** Of a hundred requests to the CDN, those it passes on to the bucket. */
export const MISSES_OF_HUNDRED = 5;

/** What a page view weighs on average, in bytes and requests. */
export function meanView(pages: readonly PageWeight[]): { readonly bytes: number; readonly requests: number } {
  const first = FIRST_OF_HUNDRED / 100;
  const mean = (of: (page: PageWeight) => number) =>
    pages.reduce((sum, page) => sum + (of(page) * MIX[page.kind]) / 100, 0);
  return {
    bytes: mean(({ first: whole, later }) => whole.bytes * first + later.bytes * (1 - first)),
    requests: mean(({ first: whole, later }) => whole.requests * first + later.requests * (1 - first)),
  };
}

/** A month of traffic, and what it costs in dollars. */
export interface Month {
  readonly views: number;
  readonly bytes: number;
  readonly requests: number;
  readonly cloudFront: {
    readonly transfer: number;
    readonly requests: number;
    readonly functions: number;
    readonly bucket: number;
    readonly sum: number;
  };
  /** The part of what GitHub Pages allows softly: 1 is all of it. */
  readonly ofPagesLimit: number;
}

/** What so many page views in a month weigh and cost. */
export function monthOf(views: number, { pages, site }: Measures): Month {
  const view = meanView(pages);
  const bytes = views * view.bytes;
  const requests = views * view.requests;
  const { free, perRequest, perFunctionCall } = PRICES.cloudFront;
  const reads = (requests * MISSES_OF_HUNDRED) / 100;
  const parts = {
    transfer: transferCost(bytes),
    requests: Math.max(requests - free.requests, 0) * perRequest,
    functions: Math.max(requests - free.functionCalls, 0) * perFunctionCall,
    bucket: (site.bytes / 1e9) * PRICES.s3.perGigabyteMonth + reads * PRICES.s3.perRead,
  };
  const sum = parts.transfer + parts.requests + parts.functions + parts.bucket;
  return { views, bytes, requests, cloudFront: { ...parts, sum }, ofPagesLimit: bytes / PRICES.pages.bytes };
}

/** What CloudFront charges for so many bytes to readers in a month: each step of the price for its part. */
export function transferCost(bytes: number): number {
  let from: number = PRICES.cloudFront.free.bytes;
  let cost = 0;
  for (const { upTo, perGigabyte } of PRICES.cloudFront.transfer) {
    cost += (Math.max(Math.min(bytes, upTo) - from, 0) / 1e9) * perGigabyte;
    from = Math.max(from, upTo);
  }
  return cost;
}
