/** Binds the files of `content/` to their schemas. Astro fixes the path of this file. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleLoader } from '#loaders/articles.ts';
import { taxonomyAt } from '#loaders/content-files.ts';
import { yamlFile, yamlList } from '#loaders/yaml.ts';
import { bodyFactsSchema, frontmatterSchema } from '#model/article.ts';
import { resumeSchema } from '#model/resume.ts';
import { siteSchema } from '#model/site.ts';
import { categorySchema, seriesSchema, tagSchema } from '#model/taxonomy.ts';
import { productSchema } from '#model/tested-with.ts';
import { revision } from '#markdown/revision.ts';

const order = z.int();

export const collections = {
  articles: defineCollection({
    loader: articleLoader(revision),
    schema: ({ image }) =>
      frontmatterSchema(taxonomyAt('.')).safeExtend({
        facts: bodyFactsSchema,
        links: z.array(z.string()),
        plain: z.string(),
        pictures: z.array(z.strictObject({ path: z.string(), image: image(), dark: image().optional() })),
      }),
  }),
  categories: defineCollection({
    loader: yamlList('content/categories.yaml'),
    schema: categorySchema.extend({ order }),
  }),
  tags: defineCollection({
    loader: yamlList('content/tags.yaml'),
    schema: tagSchema.extend({ order }),
  }),
  series: defineCollection({
    loader: yamlList('content/series.yaml'),
    schema: seriesSchema.extend({ order }),
  }),
  versions: defineCollection({
    loader: yamlList('content/versions.yaml'),
    schema: productSchema.extend({ order }),
  }),
  site: defineCollection({ loader: yamlFile('content/site.yaml', 'site'), schema: siteSchema }),
  resume: defineCollection({ loader: yamlFile('content/resume.yaml', 'resume'), schema: resumeSchema }),
};
