/** Every page of the built site, visited once: its policy, what the browser says, and who is shut out. */
import { globSync } from 'node:fs';
import { shortcomings } from './inspection.ts';
import { expect, test } from './quiet.ts';

/** Every page by its address, and the page that is shown where there is none. */
const ADDRESSES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`)
  .map((path) => (path === '/404.html' ? '/no-such-page/' : path))
  .sort();

/** Pages that one browser window goes through. They are dealt out in turn, so that each gets some long ones. */
const SHARE = 10;

const shares = [...Map.groupBy(ADDRESSES.entries(), ([index]) => index % Math.ceil(ADDRESSES.length / SHARE)).values()];

for (const [index, share] of shares.entries()) {
  test(`no page shuts anybody out, breaks its policy, complains or asks another host: share ${index + 1}`, async ({
    page,
  }) => {
    // A minute is enough on a machine with nothing else to do.
    test.slow();
    const found: string[] = [];
    await page.exposeFunction('violated', (text: string) => found.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI }) => {
        Reflect.get(globalThis, 'violated')(`${documentURI}: ${effectiveDirective} refused ${blockedURI}`);
      });
    });
    for (const [, path] of share) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const response = await page.goto(path, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(path === '/no-such-page/' ? 404 : 200);
      found.push(...(await shortcomings(page, path)));
    }
    expect(found).toEqual([]);
  });
}

test('the search, open on a page in both schemes, keeps to the policy', async ({ page }) => {
  const refused: string[] = [];
  await page.exposeFunction('violated', (text: string) => refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(globalThis, 'violated')(`${effectiveDirective} refused ${blockedURI}`);
    });
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('circuit breaker');
    await expect(page.locator('.search-results ol > li').first()).toBeVisible();
  }
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/pagefind/pagefind-worker.js']);
  expect(refused).toEqual([]);
});
