import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const isDark = async (page: Page) => Number(/oklch\(([\d.]+)/.exec(await paper(page))?.[1]) < 0.5;

test('without a choice the system decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await isDark(page)).toBe(true);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await isDark(page)).toBe(false);
});

test('the switch goes from system to light to dark and back, and says where it is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const button = page.getByRole('button', { name: /^Colour theme/ });
  await expect(button).toHaveAccessibleName('Colour theme: system');
  await button.click();
  await expect(button).toHaveAccessibleName('Colour theme: light');
  expect(await isDark(page)).toBe(false);
  await button.press('Enter');
  await expect(button).toHaveAccessibleName('Colour theme: dark');
  await button.press('Space');
  await expect(button).toHaveAccessibleName('Colour theme: system');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a choice holds on the next page from its first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.body !== null) seen.push(document.documentElement.dataset['theme'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/articles/');
  expect(await isDark(page)).toBe(true);
  const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
  expect(Array.isArray(seen) && seen.length > 0).toBe(true);
  expect(new Set(Array.isArray(seen) ? seen : [])).toEqual(new Set(['dark']));
});

test('a browser that refuses storage still switches', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await page.getByRole('button', { name: /^Colour theme/ }).click();
  expect(await isDark(page)).toBe(false);
});
