import type { BlogPosting, CreativeWorkSeries, Graph } from 'schema-dts';
import { type Article, changed } from '#model/article.ts';
import type { PageFacts } from '#model/page-facts.ts';
import type { Site } from '#model/site.ts';
import { entryCalled, type Series, type Taxonomy } from '#model/taxonomy.ts';
import { absolute, urls } from '#model/urls.ts';
import { graphOf, imageOf, pageParts, pageProperties } from './page.ts';
import { blog, credit, inBlog, inWebsite, siteNodes } from './site.ts';

/** An article, with the fields of https://developers.google.com/search/docs/appearance/structured-data/article */
export function articleGraph(site: Site, taxonomy: Taxonomy, page: PageFacts, article: Article): Graph {
  const series = article.series && entryCalled(taxonomy.series, article.series.id);
  const node = { '@type': 'WebPage', ...pageProperties(site, page) } as const;
  return graphOf(
    posting(site, taxonomy, page, article),
    node,
    ...pageParts(site, page),
    ...siteNodes(site),
    blog(site),
    ...(series === undefined ? [] : [seriesNode(site, series)]),
  );
}

/** A series as a whole, for its own page and for those of its parts. */
export function seriesNode(site: Site, { id, label }: Series): CreativeWorkSeries {
  const url = absolute(urls.series(id), site.url);
  return { '@type': 'CreativeWorkSeries', '@id': `${url}#series`, url, name: label, isPartOf: inWebsite(site) };
}

function posting(site: Site, taxonomy: Taxonomy, page: PageFacts, article: Article): BlogPosting {
  const url = absolute(page.path, site.url);
  const series = article.series && absolute(urls.series(article.series.id), site.url);
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: { '@id': url },
    isPartOf: series === undefined ? inBlog(site) : [inBlog(site), { '@id': `${series}#series` }],
    ...(article.series !== undefined && { position: article.series.part }),
    headline: article.title,
    description: article.summary,
    image: imageOf(site, page),
    datePublished: article.published,
    dateModified: changed(article),
    wordCount: article.words,
    timeRequired: `PT${article.minutes}M`,
    articleSection: entryCalled(taxonomy.categories, article.category).label,
    keywords: article.tags.map((tag) => entryCalled(taxonomy.tags, tag).label),
    inLanguage: site.language,
    ...credit(site),
  };
}
