/** The panel of the open article in the toolbar of the development server. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { DESK } from '../../support/site.ts';
import { violations } from '../inspection.ts';
import { expect, test } from '../quiet.ts';

const FILE = `tests/.output/${DESK}/content/articles/a-clock-for-the-depot.mdx`;
const ADDRESS = '/articles/a-clock-for-the-depot/';

/** The panel on a page, opened by keyboard. */
async function panelOn(page: Page, address: string) {
  await page.goto(address);
  const button = page.locator('astro-dev-toolbar button[data-app-id=article-panel]');
  await button.focus();
  await button.press('Enter');
  return page.locator('astro-dev-toolbar-app-canvas[data-app-id=article-panel] .panel');
}

const toPutRight = (panel: Locator) => panel.getByRole('region', { name: 'To put right' });

test('it says how the article is doing, and is in order for all who use it', async ({ page }) => {
  const panel = await panelOn(page, ADDRESS);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('A clock that the whole depot believes');
  await expect(panel.locator('.facts')).toHaveText(/^Scheduled for 1 July 2025 · \d+ words · 1 min read$/);
  await expect(toPutRight(panel).getByRole('status')).toHaveText('Nothing.');
  const guide = panel.getByRole('region', { name: 'Asked for by the editorial guide' });
  await expect(guide.getByRole('listitem').first()).toContainText(/content\/articles\/a-clock-for-the-depot\.mdx:\d+/);
  const checks = panel.getByRole('region', { name: 'Code checks' });
  await expect(checks.getByRole('row', { name: /^follow\.ts/ })).toContainText('Type-checked, TypeScript');
  expect(await violations(page, { include: 'astro-dev-toolbar' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('it shows what others get: a search result, the card, the twin, the item of the feed', async ({ page }) => {
  const panel = await panelOn(page, ADDRESS);
  const result = panel.getByRole('group', { name: 'In a search result' });
  await expect(result).toContainText('https://robin.example.test/articles/a-clock-for-the-depot/');
  await expect(result).toContainText('The depot had five clocks and five opinions.');
  const card = panel.getByRole('img', { name: 'The card that is shown where a link to the article is shared' });
  await card.scrollIntoViewIfNeeded();
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await panel.getByText('Markdown twin').click();
  await expect(panel.locator('pre')).toContainText('# A clock that the whole depot believes');
  await panel.getByText('Item of the feed').click();
  const item = panel.getByRole('group', { name: 'The item as a feed reader shows it' });
  await expect(item.getByText('every clock had a friend who swore by it')).toBeVisible();
});

test('a saved mistake is listed with its place, which opens in the editor, and goes when it is put right', async ({
  page,
}) => {
  const opened: string[] = [];
  await page.route('**/__open-in-editor?*', async (route) => {
    opened.push(new URL(route.request().url()).searchParams.get('file') ?? '');
    await route.fulfill({ status: 200, body: '' });
  });
  const panel = await panelOn(page, ADDRESS);
  await expect(toPutRight(panel).getByRole('status')).toHaveText('Nothing.');
  const text = readFileSync(FILE, 'utf8');
  try {
    writeFileSync(FILE, text.replace('category: timetables', 'category: timetable'));
    await expect(toPutRight(panel).getByRole('status')).toHaveText('One place.');
    await expect(toPutRight(panel).getByRole('listitem')).toContainText(
      '"timetable" is not a known value of "category".',
    );
    await expect(toPutRight(panel).getByRole('listitem')).toContainText('Did you mean "timetables"?');
    await toPutRight(panel).getByRole('listitem').getByRole('button').click();
    expect(opened).toEqual(['content/articles/a-clock-for-the-depot.mdx:5']);
    // A change that readers see reloads the page; the panel stays open.
    writeFileSync(FILE, text.replace('Every room of the depot', 'Each room of the depot'));
    await expect(page.locator('article')).toContainText('Each room of the depot');
    await expect(toPutRight(panel).getByRole('status')).toHaveText('Nothing.');
    await expect(panel).toBeVisible();
  } finally {
    writeFileSync(FILE, text);
  }
});

test('on a page that is no article it says so', async ({ page }) => {
  const panel = await panelOn(page, '/resume/');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('No article');
});
