import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { identity } from './src/integrations/identity.ts';
import { isListed, lastChanged } from './src/integrations/sitemap.ts';

const fontsource = './node_modules/@fontsource-variable';

export default defineConfig({
  trailingSlash: 'always',
  cacheDir: './.astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    checkedContent(),
    identity(),
    mdx(),
    sitemap({ filter: isListed, serialize: lastChanged }),
    contentPolicy(),
  ],
  fonts: [
    {
      // Optional: a face that is late is used from the next page on, and no page moves for it.
      provider: fontProviders.local(),
      name: 'Geist',
      cssVariable: '--font-sans',
      fallbacks: ['ui-sans-serif', 'system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [`${fontsource}/geist/files/geist-latin-wght-normal.woff2`],
            weight: '100 900',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Geist Mono',
      cssVariable: '--font-mono',
      fallbacks: ['ui-monospace', 'monospace'],
      options: {
        variants: [
          {
            src: [`${fontsource}/geist-mono/files/geist-mono-latin-wght-normal.woff2`],
            weight: '100 900',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
  ],
  image: { layout: 'constrained', breakpoints: [640, 960, 1280, 1920] },
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    // Tests build whole copies of the site there; none of them is part of this one.
    server: { watch: { ignored: ['**/tests/.output/**'] } },
  },
});
