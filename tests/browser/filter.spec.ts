import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';

const filter = (page: Page) => page.getByRole('navigation', { name: 'Categories' });
const top = (page: Page) => page.evaluate(() => scrollY);

test.use({ viewport: { width: 1280, height: 600 } });

test('changing the category keeps the place on the page', async ({ page }) => {
  await page.goto('/articles/');
  // A place that the shortest category has as well.
  await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
  // A click of Playwright's would scroll first.
  const choose = (name: RegExp) =>
    filter(page)
      .getByRole('link', { name })
      .evaluate((link: HTMLElement) => link.click());
  await choose(/^NestJS/);
  await expect(page).toHaveURL('/categories/nestjs/');
  await expect.poll(() => top(page)).toBe(60);
  await choose(/^Ruby/);
  await expect(page).toHaveURL('/categories/rails/');
  await expect.poll(() => top(page)).toBe(60);
});

test('every other way to a category begins at its top', async ({ page }) => {
  await page.goto('/articles/');
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  await page.locator('main ol').getByRole('link', { name: 'War Stories' }).first().click();
  await expect(page).toHaveURL('/categories/war-stories/');
  expect(await top(page)).toBe(0);
  await page.reload();
  expect(await top(page)).toBe(0);
});

test('a place is kept for the page it was meant for, once', async ({ page }) => {
  await page.goto('/articles/');
  await page.evaluate(() => sessionStorage.setItem('kept-place', '150 /categories/ddd/'));
  await page.goto('/categories/rails/');
  expect(await top(page)).toBe(0);
  await page.goto('/categories/ddd/');
  expect(await top(page)).toBe(0);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`the filter stays while the list changes: a transition with motion ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['transition'] = String(event.viewTransition !== null);
      });
    });
    await page.goto('/articles/');
    await filter(page)
      .getByRole('link', { name: /^NestJS/ })
      .click();
    await expect(page).toHaveURL('/categories/nestjs/');
    await expect(page.locator('html')).toHaveAttribute('data-transition', String(reducedMotion === 'no-preference'));
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((node) => getComputedStyle(node).viewTransitionName),
    );
    expect(names.filter((name) => name !== 'none')).toEqual(['shape', 'categories']);
  });
}
