import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { AS_OF, asOfAt } from '#loaders/as-of.ts';
import { commitAt } from '#loaders/commit.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { ARTICLE, type ContentFile, decoded, FILES } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import { writtenRedirects } from '#model/known-addresses.ts';
import { allRedirects, type Redirect } from '#model/redirects.ts';
import { isPublic, type Publishing, publishingSchema } from '#model/visibility.ts';
import { readYaml } from '#model/yaml.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const NO_DAY =
  'No commit says which day it is, so no article is kept back for its day. "npm run build -- --as-of" names one.';

/**
 * Tells Astro what the content says about the site as a whole: its address, the former addresses
 * that lead to articles, the commit it is built from and the day it speaks of. While developing,
 * former addresses of drafts and of scheduled articles work as well.
 */
export function identity(): AstroIntegration {
  return {
    name: 'identity',
    hooks: {
      'astro:config:setup'({ config, command, updateConfig, logger }) {
        const root = fileURLToPath(config.root);
        const commit = commitAt(root);
        const asOf = asOfAt(root);
        if (command === 'build' && commit === undefined && !process.env[AS_OF]) logger.warn(NO_DAY);
        const shown: Shown = (article) => command === 'dev' || isPublic(article, asOf);
        const raw = contentFiles(root);
        const site = raw.find(({ path }) => path === 'content/site.yaml');
        const { data } = FILES['content/site.yaml'].safeParse(site && readYaml(site.path, decoded(site)).data);
        updateConfig({
          ...(data === undefined ? {} : { site: data.url }),
          redirects: Object.fromEntries(redirectsIn(raw, shown).map(({ from, to }) => [from, to])),
          vite: { plugins: [buildModule({ commit: commit?.id ?? '', asOf })] },
        });
      },
    },
  };
}

type Shown = (article: Publishing) => boolean;

/** Every redirect of a build: to articles that readers see, and those that are written by hand. */
function redirectsIn(files: readonly ContentFile[], shown: Shown): readonly Redirect[] {
  const articles = files.flatMap((file) => {
    const slug = ARTICLE.exec(file.path)?.groups?.['slug'];
    const { data } = publishingSchema.safeParse(readMdx(file.path, decoded(file)).frontmatter.data);
    return slug === undefined || data === undefined || !shown(data) ? [] : [{ slug, aliases: data.aliases }];
  });
  return allRedirects(articles, writtenRedirects(files).redirects);
}

/**
 * The module that says what the site is built from. An `import.meta.env` value would do the same,
 * but an environment variable of that name would win over it.
 */
function buildModule(facts: { readonly commit: string; readonly asOf: string }): VitePlugin {
  const [name, resolved] = ['virtual:build', '\0virtual:build'];
  const code = Object.entries(facts).map(([fact, value]) => `export const ${fact} = ${JSON.stringify(value)};`);
  return {
    name: 'build-facts',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? code.join('\n') : undefined),
  };
}
