/** What each kind of page looks like. After a change that is meant: `npm run test:browser -- --update-snapshots`. */
import { expect, KINDS, test } from './quiet.ts';

// Half size: a moved block shows, another hinting of the letters does not.
test.use({ deviceScaleFactor: 0.5 });

for (const [kind, path] of Object.entries(KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind} looks as it did, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      // The commit in the footer differs from build to build.
      await expect(page).toHaveScreenshot(
        `${kind
          .normalize('NFD')
          .replace(/[^a-z ]/g, '')
          .replaceAll(' ', '-')}-${colorScheme}.png`,
      );
    });
  }
}
