import { expect, KINDS, test } from './quiet.ts';

test.use({ javaScriptEnabled: false });

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind} can be read without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/\w{3,}/);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('the filter, the contents and the map are links', async ({ page }) => {
  await page.goto('/articles/');
  await page.getByRole('link', { name: /^Domain-Driven Design \d/ }).click();
  await expect(page).toHaveURL('/categories/ddd/');
  await page.goto('/articles/functional-aggregates-with-result/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Errors as values' }).click();
  await expect(page.locator('#errors-as-values')).toBeInViewport();
  await page.goto('/resume/');
  await page
    .getByRole('figure', { name: /roles over time/ })
    .getByRole('link')
    .nth(4)
    .click();
  await expect(page).toHaveURL(/#since-/);
});
