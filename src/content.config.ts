/** Binds the files of `content/` to their schemas. Astro fixes the path of this file. */
import { defineCollection } from 'astro:content';
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

/** What an article says apart from its pictures. */
function wordsSchema(taxonomy: Taxonomy) {
  return frontmatterSchema(taxonomy).safeExtend({
    facts: bodyFactsSchema,
    text: z.string(),
  });
}

/** A schema takes longer to make than to use, so articles share one as long as the vocabularies say the same. */
const wordsSchemas = new WeakMap<Taxonomy, ReturnType<typeof wordsSchema>>();

export const collections = {
  articles: defineCollection({
    loader: articleLoader(articleRevision()),
    // Astro notes in `image` whose picture it is, so that part is made for each article.
    schema: ({ image }) => {
      const taxonomy = taxonomyAt('.');
      const words = wordsSchemas.get(taxonomy) ?? wordsSchema(taxonomy);
      wordsSchemas.set(taxonomy, words);
      const picture = z.strictObject({ path: z.string(), image: image(), dark: image().optional() });
      return words.safeExtend({ pictures: z.array(picture) });
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
