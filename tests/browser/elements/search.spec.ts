import { expect, SPECIMEN, test } from '../quiet.ts';

test('the search works while developing, on what the server shows', async ({ page }) => {
  await page.goto(SPECIMEN);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('advisory lock');
  const first = page.getByRole('dialog', { name: 'Search' }).getByRole('heading', { level: 2 }).first();
  await expect(first).toContainText('A Lock You Already Have', { timeout: 45_000 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^[^?]+\/articles\/postgres-advisory-locks-in-rails\/\?highlight=/);
});
