import { expect, test } from './quiet.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('an address with a category dims the rest of the map and leaves it out of the list', async ({ page }) => {
  await page.goto('/topics/#reliability');
  const opacity = (slug: string) =>
    page.locator(`svg .station[href="/articles/${slug}/"]`).evaluate((node) => Number(getComputedStyle(node).opacity));
  expect(await opacity('opentelemetry-across-nest-and-rails')).toBe(1);
  expect(await opacity('from-arel-to-the-wire')).toBeLessThan(0.5);
  await expect(page.locator('.topics h2:visible')).toHaveText(/Reliability/);
  await page.getByRole('link', { name: 'All', exact: true }).click();
  expect(await opacity('from-arel-to-the-wire')).toBe(1);
  expect(await page.locator('.topics h2:visible').count()).toBeGreaterThan(10);
});

test('stations are links with names, lane by lane, and each leads to its article', async ({ page }) => {
  await page.goto('/topics/');
  const first = page.locator('svg .station').first();
  await first.focus();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^/]+\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the filter works, and on a phone the list stands for the map', async ({ page }) => {
    await page.goto('/topics/');
    await page
      .getByRole('navigation', { name: 'Filter of the map' })
      .getByRole('link', { name: /^Security/ })
      .click();
    await expect(page).toHaveURL('/topics/#security');
    await expect(page.locator('.topics h2:visible')).toHaveText(/Security/);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect(page.locator('svg.map')).toBeHidden();
    await expect(page.locator('.topics').getByRole('link', { name: /Row-Level Security/ })).toBeVisible();
  });
});
