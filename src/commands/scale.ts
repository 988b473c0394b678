import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { measuresSchema } from '#model/scale.ts';
import { urls } from '#model/urls.ts';
import { scaleDocument } from '#publications/scale-document.ts';
import { siteWeights } from './page-weights.ts';
import { serverSpeeds } from './server-speeds.ts';

const [MEASURES, DOCUMENT] = ['docs/scale.json', 'docs/scale.md'];
const SERVERS = '--servers';

/**
 * Measures the built site, and writes what page views weigh and cost into `docs/scale.md`. With
 * `--servers`, nginx and Caddy are measured on this machine as well; otherwise the figures that are
 * kept stay. Answers 1 when there is no built site.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site. Run "npm run build" first.');
    return 1;
  }
  const weights = siteWeights('dist');
  const path = weights.pages.find(({ kind }) => kind === 'article')?.path ?? urls.home;
  const measured = args.includes(SERVERS) || !existsSync(MEASURES);
  const servers = measured ? await serverSpeeds('dist', path) : kept().servers;
  const { asOf } = z.object({ asOf: z.string() }).parse(JSON.parse(readFileSync('dist/build.json', 'utf8')));
  const measures = measuresSchema.parse({ asOf, ...weights, servers });
  writeFileSync(MEASURES, `${JSON.stringify(measures, null, 2)}\n`);
  writeFileSync(DOCUMENT, scaleDocument(measures));
  console.log(`Wrote ${MEASURES} and ${DOCUMENT}.`);
  return 0;
}

function kept() {
  return measuresSchema.parse(JSON.parse(readFileSync(MEASURES, 'utf8')));
}
