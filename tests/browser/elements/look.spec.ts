/** What the elements look like. After a change that is meant: `npm run test:browser -- --update-snapshots`. */
import { expect, SPECIMEN, test, waitForFaces } from '../quiet.ts';

// Half size: a moved block shows, another hinting of the letters does not.
test.use({ deviceScaleFactor: 0.5, bypassCSP: true });

const PARTS = ['code-blocks', 'callouts', 'lists-tables-and-quotations', 'pictures', 'formulas'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the elements of an article look as they did, ${colorScheme}`, async ({ page }) => {
    await waitForFaces(page);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1024, height: 900 });
    await page.goto(SPECIMEN);
    await page.addStyleTag({ content: 'astro-dev-toolbar { display: none } header { position: static !important }' });
    await page.evaluate(() => document.fonts.ready);
    for (const part of PARTS) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), part);
      await page.waitForTimeout(150);
      await expect(page).toHaveScreenshot(`${part}-${colorScheme}.png`);
    }
  });
}
