import { expect, test } from './quiet.ts';

test('the address of a feed is copied in full', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/feeds/');
  await page.getByRole('button', { name: /^Copy https:.*\/atom\.xml$/ }).click();
  await expect(page.getByRole('status')).toHaveText('Copied to the clipboard');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/[^/\s]+\/atom\.xml$/);
});

test('every page leads to the feeds, and the home page to each format', async ({ page }) => {
  await page.goto('/');
  const formats = page.getByRole('list', { name: 'Feed of all articles' }).getByRole('link');
  expect(await formats.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
  ]);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click();
  await expect(page).toHaveURL('/feeds/');
  await page.getByRole('link', { name: 'Domain-Driven Design' }).click();
  await expect(page.getByRole('list', { name: 'Feed of Domain-Driven Design' }).getByRole('link')).toHaveCount(3);
});
