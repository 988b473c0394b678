import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { feedOf } from '#publications/feed.ts';
import { rssOf } from '#publications/rss.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

test('what is written in a title or a summary arrives at the reader as it was written', async () => {
  const words = { title: 'Types & <generics> ]]> "quoted"', summary: 'A summary with <b>, & and </description>.' };
  const response = await rssOf(feedOf(SITE_FACTS, TAXONOMY, [article({ ...words, tags: ['redis'] })], '/rss.xml'));
  const { rss } = new XMLParser({ ignoreAttributes: false }).parse(await response.text());
  expect(rss.channel.item).toMatchObject({
    title: words.title,
    description: words.summary,
    link: 'https://example.com/articles/an-article/',
    pubDate: 'Thu, 14 Mar 2024 00:00:00 GMT',
    category: ['Ruby on Rails', 'Redis'],
  });
  expect(rss.channel['atom:link']['@_href']).toBe('https://example.com/rss.xml');
});

test('the same feed is the same text', async () => {
  const text = async () => (await rssOf(feedOf(SITE_FACTS, TAXONOMY, [article()], '/rss.xml'))).text();
  expect(await text()).toBe(await text());
});
