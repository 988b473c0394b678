import { WIDTHS } from '#model/accessibility.ts';
import { overhang, shortcomings } from '../inspection.ts';
import { expect, SPECIMEN, test } from '../quiet.ts';

test('no element shuts anybody out, in both schemes, also where there is room for notes beside the text', async ({
  page,
}) => {
  await page.goto(SPECIMEN);
  expect(await shortcomings(page, SPECIMEN, 'astro-dev-toolbar', [...WIDTHS, 1700])).toEqual([]);
});

test('no element makes the page scroll sideways', async ({ page }) => {
  await page.goto(SPECIMEN);
  for (const width of [320, 360, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overhang(page), `${width} px`).toBe(0);
  }
});

test('on paper there is no chrome, light colours, whole code and every tab', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(SPECIMEN);
  for (const part of [
    'header.wrap, body > header',
    'body > footer',
    'article > aside',
    '.code-copy',
    '[role=tablist]',
  ]) {
    for (const node of await page.locator(part).all()) await expect(node).toBeHidden();
  }
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper').trim())).toBe('white');
  for (const words of ['npm install zod', 'pnpm add zod', '"16": "sixteen"']) {
    await expect(page.getByText(words)).toBeVisible();
  }
  const cut = await page
    .locator('figure.code pre')
    .evaluateAll(
      (blocks) =>
        blocks.filter((block) => block.scrollWidth > block.clientWidth || block.scrollHeight > block.clientHeight)
          .length,
    );
  expect(cut).toBe(0);
  await expect(page.locator('.prose a.external + .link-number').first()).toHaveText('2');
  await expect(page.locator('.link-targets li').nth(1)).toHaveText('https://www.w3.org/TR/WCAG22/');
  await expect(page.locator('.link-targets li').first()).toHaveText(
    /^https:\/\/[^/]+\/articles\/from-arel-to-the-wire\/$/,
  );
});

test('reduced motion means no smooth scrolling and no transitions between pages', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(SPECIMEN);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('smooth');
});

test('more contrast turns quiet text and rules into ink', async ({ page }) => {
  await page.goto(SPECIMEN);
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).color);
  const quiet = await colour('.measured');
  await page.emulateMedia({ contrast: 'more' });
  expect(await colour('.measured')).not.toBe(quiet);
  expect(await colour('.measured')).toBe(await colour('h1'));
});

test('in forced colours the parts that only colour tells apart keep theirs', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(SPECIMEN);
  const kept = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).forcedColorAdjust);
  expect(await kept('.dot')).toBe('none');
  expect(await kept('.chart .key')).toBe('none');
  await expect(page.getByRole('button', { name: /^Colour theme/ }).locator('svg')).toBeVisible();
});
