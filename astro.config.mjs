import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { identity } from './src/integrations/identity.ts';
import { pageSitemap } from './src/integrations/sitemap.ts';
import { typefaces } from './src/integrations/typefaces.ts';

export default defineConfig({
  trailingSlash: 'always',
  cacheDir: './.astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [checkedContent(), identity(), typefaces(), mdx(), ...pageSitemap(), contentPolicy()],
  image: { layout: 'constrained', breakpoints: [640, 960, 1280, 1920] },
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    // Tests build whole copies of the site there; none of them is part of this one.
    server: { watch: { ignored: ['**/tests/.output/**'] } },
  },
});
