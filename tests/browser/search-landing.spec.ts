import type { Page } from '@playwright/test';
import { violations } from './inspection.ts';
import { expect, test } from './quiet.ts';

const ARTICLE = '/articles/postgres-advisory-locks-in-rails/';
const bar = (page: Page) => page.getByRole('group', { name: 'Matches of the search' });

/** The words that are marked, as the page has them, and whether the present one is in view. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    const [here] = CSS.highlights.get('found-here') ?? [];
    const box = here instanceof Range ? here.getBoundingClientRect() : undefined;
    return { found: words('found'), seen: box !== undefined && box.top > 60 && box.bottom < innerHeight };
  });

test('a result leads to its section, where the words are marked and in view', async ({ page }) => {
  await page.goto('/search/?q=snapshot+trap');
  await page.locator('.search-results').getByRole('link', { name: 'The snapshot trap' }).click();
  await expect(page).toHaveURL(/highlight=.*#the-snapshot-trap$/);
  await expect(bar(page).getByRole('status')).toHaveText(/^Match \d+ of \d+$/);
  const { found, seen } = await marks(page);
  expect(seen).toBe(true);
  expect(found.map((word) => word.toLowerCase())).toContain('snapshot');
  await expect(page.locator('main mark')).toHaveCount(0);
});

test('words in code are marked, across the parts it is coloured in', async ({ page }) => {
  await page.goto(`${ARTICLE}?highlight=redis.call`);
  await expect(bar(page)).toBeVisible();
  const { found } = await marks(page);
  expect(new Set(found)).toEqual(new Set(['redis.call']));
});

test('the bar leads through all matches and round again', async ({ page }) => {
  await page.goto(`${ARTICLE}?highlight=zlib`);
  const place = bar(page).getByRole('status');
  await expect(place).toHaveText(/^Match 1 of \d+$/);
  await bar(page).getByRole('button', { name: 'Previous match' }).click();
  await expect(place).toHaveText(/^Match (\d+) of \1$/);
  expect((await marks(page)).seen).toBe(true);
  await bar(page).getByRole('button', { name: 'Next match' }).click();
  await expect(place).toHaveText(/^Match 1 of/);
});

test('Escape removes the marks, and the address is the plain one again', async ({ page }) => {
  await page.goto(`${ARTICLE}?highlight=lock#what-setnx-promised`);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect((await marks(page)).found).toEqual([]);
  await expect(page).toHaveURL(`${ARTICLE}#what-setnx-promised`);
});

test('words that are not on the page change nothing', async ({ page }) => {
  await page.goto(`${ARTICLE}?highlight=qqqzzz+(+%5B`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('the marks show in forced colours, and axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(`${ARTICLE}?highlight=setnx`);
  await expect(bar(page)).toBeVisible();
  const heading = page.getByRole('heading', { level: 1 });
  const marked = await heading.screenshot();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect((await heading.screenshot()).equals(marked)).toBe(false);
});
