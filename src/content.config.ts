/** Binds the files of `content/` to their schemas. Astro fixes the path of this file. */
import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { articleRevision } from '#loaders/article-store.ts';
import { articleLoader } from '#loaders/articles.ts';
import { taxonomyAt } from '#loaders/content-files.ts';
import { yamlFile, yamlList } from '#loaders/yaml.ts';
import { bodyFactsSchema, frontmatterSchema } from '#model/article.ts';
import { resumeSchema } from '#model/resume.ts';
import { siteSchema } from '#model/site.ts';
import { categorySchema, seriesSchema, type Taxonomy, tagSchema } from '#model/taxonomy.ts';
import { productSchema } from '#model/tested-with.ts';

const order = z.int();

function articleSchema(taxonomy: Taxonomy, { image }: SchemaContext) {
  return frontmatterSchema(taxonomy).safeExtend({
    facts: bodyFactsSchema,
    text: z.string(),
    pictures: z.array(z.strictObject({ path: z.string(), image: image(), dark: image().optional() })),
  });
}

/**
 * A schema takes longer to make than to use, so all articles share one as long as the vocabularies
 * say the same. Pictures are named from `./`, which means the same in each.
 */
const articleSchemas = new WeakMap<Taxonomy, ReturnType<typeof articleSchema>>();

export const collections = {
  articles: defineCollection({
    loader: articleLoader(articleRevision()),
    schema: (context) => {
      const taxonomy = taxonomyAt('.');
      const schema = articleSchemas.get(taxonomy) ?? articleSchema(taxonomy, context);
      articleSchemas.set(taxonomy, schema);
      return schema;
    },
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
