import { expect, test } from './quiet.ts';

test('a visitor finds from the home page to an article and on to its series', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles' }).click();
  await expect(page).toHaveURL('/articles/');
  // The list continues on further pages, so the way leads over a category.
  await page
    .getByRole('navigation', { name: 'Categories' })
    .getByRole('link', { name: /^NestJS/ })
    .click();
  await page.getByRole('link', { name: /Tenant Context in Nest/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tenant Context in Nest');
  const series = page.getByRole('navigation', { name: 'Series: Multi-tenancy without leaks' });
  await expect(series).toContainText('part 2 of 3');
  await page.getByRole('link', { name: /Next in the series/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Row-Level Security');
});

test('the menu marks where the visitor is', async ({ page }) => {
  await page.goto('/articles/from-arel-to-the-wire/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu.getByRole('link', { name: 'Articles' })).toHaveAttribute('aria-current', 'true');
  await expect(menu.locator('[aria-current]')).toHaveCount(1);
  await page.goto('/resume/');
  await expect(menu.getByRole('link', { name: 'Résumé' })).toHaveAttribute('aria-current', 'page');
});

test('the filter shows one category and leads back to all', async ({ page }) => {
  await page.goto('/articles/');
  const filter = page.getByRole('navigation', { name: 'Categories' });
  await filter.getByRole('link', { name: /^NestJS/ }).click();
  await expect(page).toHaveURL('/categories/nestjs/');
  await expect(filter.locator('[aria-current=page]')).toContainText('NestJS & Node.js');
  const entries = page.locator('main ol > li:not(nav li)');
  expect(await entries.count()).toBeGreaterThan(0);
  expect(await entries.filter({ hasText: 'NestJS & Node.js' }).count()).toBe(await entries.count());
  await filter.getByRole('link', { name: /^All/ }).click();
  await expect(page).toHaveURL('/articles/');
});

test('a recruiter finds the roles and gets from a bar of the map to its entry', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read the résumé' }).click();
  await expect(page.getByText('14 years 7 months')).toBeVisible();
  const bars = page.getByRole('figure', { name: /roles over time/ }).getByRole('link');
  await expect(bars).toHaveCount(10);
  await bars.first().click();
  await expect(page).toHaveURL(/#since-2025-12$/);
  await expect(page.locator('#since-2025-12')).toBeInViewport();
});

test('a skill on the home page leads to the articles behind it', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^NestJS/ })
    .first()
    .click();
  await expect(page).toHaveURL('/resume/#skill-nestjs');
  const entry = page.locator('#skill-nestjs');
  await expect(entry).toBeInViewport();
  await entry.locator('summary').click();
  await expect(entry.getByRole('link', { name: /Tenant Context in Nest/ })).toBeVisible();
});

test('an unknown address is answered with a page that leads on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'All articles' }).first().click();
  await expect(page).toHaveURL('/articles/');
});

test('the contents mark the section being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/articles/functional-aggregates-with-result/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await page.locator('#errors-as-values').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('errors-as-values')?.scrollIntoView({ behavior: 'instant' }));
  await expect(contents.locator('[aria-current]')).toHaveText('Errors as values');
});

test('on a small screen a mark shows how far an article is read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/articles/functional-aggregates-with-result/');
  const read = () =>
    page.locator('contents-marker').evaluate((bar) => Number.parseFloat(getComputedStyle(bar, '::after').scale));
  expect(await read()).toBe(0);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
  await expect.poll(read).toBeGreaterThan(0.4);
  expect(await read()).toBeLessThan(0.6);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(read).toBe(1);
});
