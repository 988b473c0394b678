import { type Site, siteName } from '#model/site.ts';
import { urls } from '#model/urls.ts';
import { colours, hex } from '#tokens';
import { ICONS } from './icons.ts';

/**
 * What a home screen is told about the site: https://www.w3.org/TR/appmanifest/. It stays a page in
 * the browser, with its address and its back button; colours are those of the light scheme, since a
 * manifest has only one.
 */
export function manifest(site: Site): object {
  const paper = hex(colours.paper.light);
  return {
    id: urls.home,
    name: siteName(site),
    short_name: site.name ?? site.mark,
    description: site.summary,
    lang: site.language,
    dir: 'ltr',
    start_url: urls.home,
    scope: urls.home,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: urls.icon, sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.map(({ size, maskable }) => ({
        src: urls.iconOf(size, maskable),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: maskable ? 'maskable' : 'any',
      })),
    ],
  };
}
