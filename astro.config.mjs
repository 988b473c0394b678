import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { articlePanel } from './src/integrations/article-panel.ts';
import { checkedContent } from './src/integrations/checked-content.ts';
import { colophon } from './src/integrations/colophon.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { delivery } from './src/integrations/delivery.ts';
import { fileDigests } from './src/integrations/file-digests.ts';
import { identity } from './src/integrations/identity.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { keptCards } from './src/integrations/kept-cards.ts';
import { pageSitemap } from './src/integrations/sitemap.ts';
import { typefaces } from './src/integrations/typefaces.ts';

export default defineConfig({
  trailingSlash: 'always',
  cacheDir: './.astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    checkedContent(),
    identity(),
    articlePanel(),
    typefaces(),
    mdx(),
    ...pageSitemap(),
    searchIndex(),
    pageStyles(),
    contentPolicy(),
    delivery(),
    colophon(),
    fileDigests(),
    keptCards(),
  ],
  image: { layout: 'constrained', breakpoints: [640, 960, 1280, 1920] },
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    // Tests build whole copies of the site there; none of them is part of this one.
    server: {
      watch: { ignored: [resolve('tests/.output/**')] },
      // A second work tree, as tests make one, has its packages behind a link.
      fs: { allow: ['.', realpathSync('node_modules')] },
    },
    cacheDir: '.astro/vite',
  },
});
