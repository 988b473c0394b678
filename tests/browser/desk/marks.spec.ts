/** What an author sees while writing and readers do not. */
import { expect, test } from '../quiet.ts';

test('a draft and a scheduled article say so, on their pages', async ({ page }) => {
  await page.goto('/articles/half-a-letter/');
  await expect(page.locator('article > header').getByText('Draft', { exact: true })).toBeVisible();
  await page.goto('/articles/a-clock-for-the-depot/');
  await expect(page.locator('article > header').getByText('Scheduled for 1 July 2025')).toBeVisible();
  await page.goto('/articles/the-bus-after-midnight/');
  await expect(page.locator('article > header').getByText(/Draft|Scheduled/)).toHaveCount(0);
});

test('they are marked in lists, among the others', async ({ page }) => {
  await page.goto('/articles/');
  const marked = page.getByRole('listitem').filter({ hasText: /Draft|Scheduled for/ });
  await expect(marked.getByRole('heading')).toHaveText([
    'A clock that the whole depot believes Scheduled for 1 July 2025',
    'Half a letter is worse than none Draft',
  ]);
  await expect(page.locator('main')).not.toContainText('Scraps');
});

test('their former addresses lead to them', async ({ page }) => {
  await page.goto('/notes/inkwellish/');
  await expect(page).toHaveURL(/\/articles\/half-a-letter\/$/);
});
