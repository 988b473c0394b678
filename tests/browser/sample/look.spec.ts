/**
 * What each kind of page looks like, with the words of the sample in `tests/sample/content/`. After
 * a change that is meant: `npm run test:browser -- look.spec.ts --update-snapshots`.
 */
import { expect, test, waitForFaces } from '../quiet.ts';

// Half size: a moved block shows, another hinting of the letters does not.
test.use({ deviceScaleFactor: 0.5, bypassCSP: true });

const PAGES = {
  home: '/',
  articles: '/articles/',
  category: '/categories/stations/',
  'empty-category': '/categories/workshop/',
  tag: '/tags/sensors/',
  series: '/series/rain-station/',
  article: '/articles/the-bus-after-midnight/',
  'article-in-a-series': '/articles/keeping-a-year-of-rain/',
  resume: '/resume/',
  feeds: '/feeds/',
  'page-not-found': '/no-such-page/',
} as const;

for (const [kind, path] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind.replaceAll('-', ' ')} looks as it did, ${colorScheme}`, async ({ page }) => {
      await waitForFaces(page);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      // A short page shows its footer, and the commit in it differs from build to build.
      await page.locator('body > footer .measured').evaluate((built) => built.remove());
      await expect(page).toHaveScreenshot(`${kind}-${colorScheme}.png`);
    });
  }
}
