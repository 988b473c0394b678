/**
 * What hosts charge and allow, in US dollars and decimal bytes, as of the day below.
 * Where a price differs between North America and Europe, the dearer one stands here.
 */
export const PRICES = {
  asOf: '2026-11-25',
  cloudFront: {
    source: 'https://aws.amazon.com/cloudfront/pricing/',
    /** Each month, always. */
    free: { bytes: 1e12, requests: 10_000_000, functionCalls: 2_000_000 },
    /** Dollars for a gigabyte to readers, and up to how many bytes a month that holds. */
    transfer: [
      { upTo: 10e12, perGigabyte: 0.085 },
      { upTo: 50e12, perGigabyte: 0.08 },
      { upTo: 150e12, perGigabyte: 0.06 },
      { upTo: 500e12, perGigabyte: 0.04 },
      { upTo: 1024e12, perGigabyte: 0.03 },
      { upTo: Number.POSITIVE_INFINITY, perGigabyte: 0.025 },
    ],
    perRequest: 0.012 / 10_000,
    perFunctionCall: 0.1 / 1_000_000,
  },
  s3: {
    source: 'https://aws.amazon.com/s3/pricing/',
    perGigabyteMonth: 0.023,
    perRead: 0.0004 / 1000,
  },
  cloudflare: {
    source: 'https://developers.cloudflare.com/workers/static-assets/billing-and-limitations/',
    /** Requests for static assets cost nothing and are not limited; the number of files and their size are. */
    files: 20_000,
    bytesOfFile: 25 * 1024 ** 2,
  },
  pages: {
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    /** A soft limit: who is above it gets a letter, not a bill. */
    bytes: 100e9,
    site: 1e9,
  },
} as const;
