import type { Page } from '@playwright/test';
import { violations } from './inspection.ts';
import { expect, test } from './quiet.ts';

const results = (page: Page) => page.locator('.search-results ol > li');

test('the address is the query: it can be shared, and Back and Forward go through it', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('heading', { name: 'Ruby on Rails' })).toBeVisible();
  await page.getByRole('searchbox').fill('tenant');
  await expect(results(page)).not.toHaveCount(0);
  await expect(page).toHaveURL('/search/?q=tenant');
  await expect(page.getByRole('heading', { name: 'Ruby on Rails' })).toBeHidden();
  await page
    .getByRole('group', { name: 'Category' })
    .getByRole('button', { name: /^Ruby on Rails/ })
    .click();
  await expect(page).toHaveURL('/search/?q=tenant&category=rails');
  await expect(page.getByRole('button', { name: /^Ruby on Rails/ })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=tenant');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Ruby on Rails' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('/search/?q=tenant&category=rails');
  await expect(page.getByRole('button', { name: /^Ruby on Rails/ })).toHaveAttribute('aria-pressed', 'true');
});

test('choices narrow the results, by category and by series, and say how many there are', async ({ page }) => {
  await page.goto('/search/?q=tenant');
  await expect(results(page)).not.toHaveCount(0);
  const all = await results(page).count();
  const choice = page.getByRole('group', { name: 'Series' }).getByRole('button', { name: /^Multi-tenancy/ });
  const count = Number(/\d+$/.exec(await choice.innerText())?.[0]);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(all);
  await choice.click();
  await expect(results(page)).toHaveCount(count);
  await expect(page.getByRole('status')).toHaveText(`${count} results`);
  await page
    .getByRole('group', { name: 'Category' })
    .getByRole('button', { name: /^NestJS/ })
    .click();
  await expect(results(page)).toHaveCount(1);
  await expect(page).toHaveURL('/search/?q=tenant&category=nestjs&series=multi-tenant');
  await page.getByRole('button', { name: /^Multi-tenancy/ }).click();
  await page.getByRole('button', { name: /^NestJS/ }).click();
  await expect(results(page)).toHaveCount(all);
});

test('nothing in one category leads to the same words everywhere', async ({ page }) => {
  await page.goto('/search/?q=debezium&category=nestjs');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “debezium”');
  await page.getByRole('button', { name: 'Search everywhere' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL('/search/?q=debezium');
});

test('searches that led somewhere are kept in the browser, until they are forgotten', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('tenant');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('button', { name: 'tenant' }).click();
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('dialog').getByRole('searchbox').fill('');
  await page.getByRole('dialog').getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'tenant' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that refuses storage still searches', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tenant');
  const best = results(page).first().getByRole('link').first();
  await expect(best).toBeVisible();
  const address = await best.evaluate((link: HTMLAnchorElement) => link.href);
  expect(address).toContain('/articles/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing among results, ${colorScheme}, ${width} px, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/search/?q=tenant');
      await expect(results(page).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}
