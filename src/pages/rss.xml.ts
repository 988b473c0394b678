import { articles } from '#articles';
import { site } from '#site';
import { taxonomy } from '#taxonomy';
import { urls } from '#model/urls.ts';
import { feedOf } from '#publications/feed.ts';
import { rssOf } from '#publications/rss.ts';

export function GET(): Promise<Response> {
  return rssOf(feedOf(site, taxonomy, articles, urls.rss));
}
