import { globSync } from 'node:fs';
import { expect, test } from './quiet.ts';

/** Every page of the site, by its address. */
const ADDRESSES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`)
  .filter((path) => path !== '/404.html')
  .sort();

/** Pages that one browser window goes through. */
const SHARE = 30;

const shares = Array.from({ length: Math.ceil(ADDRESSES.length / SHARE) }, (_, index) =>
  ADDRESSES.slice(index * SHARE, (index + 1) * SHARE),
);

for (const [index, share] of shares.entries()) {
  test(`no page breaks its policy, complains or asks another host, in both schemes: share ${index + 1}`, async ({
    page,
  }) => {
    const violations: string[] = [];
    await page.exposeFunction('violated', (text: string) => violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI }) => {
        Reflect.get(globalThis, 'violated')(`${documentURI}: ${effectiveDirective} refused ${blockedURI}`);
      });
    });
    for (const path of share) {
      await page.emulateMedia({ colorScheme: 'light' });
      const response = await page.goto(path, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(200);
      await page.emulateMedia({ colorScheme: 'dark' });
    }
    expect(violations).toEqual([]);
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
