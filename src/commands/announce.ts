import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taxonomyAt } from '#loaders/content-files.ts';
import {
  INDEX_NOW,
  type Message,
  messageToHub,
  messageToSearchEngines,
  type News,
  newsSchema,
} from '#model/announcement.ts';
import { FILES } from '#model/content.ts';
import type { Site } from '#model/site.ts';
import { absolute } from '#model/urls.ts';
import { readYaml } from '#model/yaml.ts';
import { newsOf, type ReadFile } from './site-news.ts';
import { UsageError } from './usage-error.ts';

const HOW = 'Write "npm run announce -- note news.json" before a deployment, and "… send news.json" after it.';

/**
 * Tells those named under `announce` in `content/site.yaml` what a deployment changed. `note` writes
 * that to a file while the former site is still there; `send` tells it once the new one is. Answers 1
 * when somebody would not listen.
 */
export async function run([step, file, ...others]: readonly string[]): Promise<number> {
  if (file === undefined || others.length > 0 || (step !== 'note' && step !== 'send')) throw new UsageError(HOW);
  const path = 'content/site.yaml';
  const site = FILES[path].parse(readYaml(path, readFileSync(path, 'utf8')).data);
  if (step === 'send') return await send(site, newsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const news = await newsOf(site.url, taxonomyAt('.').categories, deployedAt(site.url), builtIn('dist'));
  writeFileSync(file, `${JSON.stringify(news, null, 2)}\n`);
  console.log(`${news.feeds.length} feeds and ${news.pages.length} pages are new or changed.`);
  return 0;
}

/** Sends what there is to those who are to be told, and answers 1 when one of them refused. */
export async function send(site: Site, news: News, indexNow = INDEX_NOW): Promise<number> {
  const { hub, indexNow: key } = site.announce ?? {};
  const messages = [
    ...(hub !== undefined && news.feeds.length > 0 ? [messageToHub(hub, news.feeds)] : []),
    ...(key !== undefined && news.pages.length > 0
      ? [messageToSearchEngines(indexNow, site.url, key, news.pages)]
      : []),
  ];
  if (messages.length === 0) console.log('Nobody has to be told of anything.');
  const heard = await Promise.all(messages.map(tell));
  return heard.every(Boolean) ? 0 : 1;
}

async function tell({ address, type, body }: Message): Promise<boolean> {
  const headers = { 'Content-Type': type };
  const answer = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) }).then(
    ({ ok, status, statusText }) => ({ ok, words: `${status} ${statusText}`.trim() }),
    (error: unknown) => ({ ok: false, words: error instanceof Error ? error.message : String(error) }),
  );
  console.log(`${address}: ${answer.words}`);
  return answer.ok;
}

/** Files of the site that is deployed. Throws when it cannot be asked: it is not a new one then. */
export function deployedAt(origin: string): ReadFile {
  return async (path) => {
    const address = absolute(path, origin);
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return await response.text();
  };
}

/** Files of a built site. */
export function builtIn(dist: string): ReadFile {
  return async (path) => (existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : undefined);
}
