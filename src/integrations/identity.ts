import { execFileSync, type StdioOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { contentFiles } from '#loaders/content-files.ts';
import { ARTICLE, FILES } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import { urls } from '#model/urls.ts';
import { readYaml } from '#model/yaml.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Tells Astro what the content says about the site as a whole: its address, the former addresses
 * that lead to articles, and the commit it is built from.
 */
export function identity(): AstroIntegration {
  return {
    name: 'identity',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        const root = fileURLToPath(config.root);
        const files = contentFiles(root).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
        const site = files.find(({ path }) => path === 'content/site.yaml');
        const { data } = FILES['content/site.yaml'].safeParse(site && readYaml(site.path, site.text).data);
        updateConfig({
          ...(data === undefined ? {} : { site: data.url }),
          redirects: Object.fromEntries(files.flatMap(({ path, text }) => aliasesIn(path, text))),
          vite: { plugins: [commitModule(commitAt(root))] },
        });
      },
    },
  };
}

function aliasesIn(path: string, text: string): readonly (readonly [string, string])[] {
  const slug = ARTICLE.exec(path)?.groups?.['slug'];
  if (slug === undefined) return [];
  const data: unknown = readMdx(path, text).frontmatter.data;
  const aliases: unknown = typeof data === 'object' && data !== null && 'aliases' in data ? data.aliases : [];
  return Array.isArray(aliases) ? aliases.map((alias) => [String(alias), urls.article(slug)] as const) : [];
}

/**
 * The module that says which commit the site is built from. An `import.meta.env` value would do the
 * same, but an environment variable of that name would win over it.
 */
function commitModule(commit: string): VitePlugin {
  const [name, resolved] = ['virtual:commit', '\0virtual:commit'];
  return {
    name: 'commit',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export const commit = ${JSON.stringify(commit)};` : undefined),
  };
}

/** The commit that is checked out, shortened. Empty outside a git checkout, as in a source archive. */
function commitAt(root: string): string {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { cwd: root, encoding: 'utf8', stdio }).trim();
  } catch {
    return '';
  }
}
