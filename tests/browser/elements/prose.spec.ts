import { expect, SPECIMEN, test } from '../quiet.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(SPECIMEN);
});

test('a footnote stands below, and beside the text where there is room', async ({ page }) => {
  await expect(page.locator('.sidenote')).toBeHidden();
  await page.setViewportSize({ width: 1700, height: 900 });
  const note = await page.locator('.sidenote').boundingBox();
  const text = await page.locator('.prose > p').first().boundingBox();
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  expect(note?.x).toBeGreaterThanOrEqual(0);
  await page.getByRole('link', { name: '1', exact: true }).click();
  await expect(page.locator('.footnotes li').first()).toBeInViewport();
});

test('formulas are MathML, money is not', async ({ page }) => {
  await expect(page.locator('.prose math')).toHaveCount(2);
  await expect(page.locator('.prose > p').first()).toContainText('$5 and $10');
});

test('diagrams have a name, words that can be read, and text that can be selected', async ({ page }) => {
  const picture = page.getByRole('img', { name: /^States of an order An order starts as a draft/ });
  await expect(picture).toBeVisible();
  const figure = page.locator('figure.diagram').first();
  await figure.getByText('In words').click();
  await expect(figure.getByText(/is placed, and may be cancelled/)).toBeVisible();
  expect(await figure.locator('svg text').allTextContents()).toContain('cancelled');
});

test('a chart keeps its figures as a table', async ({ page }) => {
  const chart = page.locator('figure.chart').first();
  await expect(chart.getByRole('img', { name: /^Reads per request:/ })).toBeVisible();
  await chart.getByText('The figures').click();
  await expect(chart.getByRole('table')).toContainText('list');
  await expect(chart.locator('rect.series')).toHaveCount(4);
});

test('diagrams and charts take the colours of the scheme', async ({ page }) => {
  const fill = () =>
    page
      .locator('figure.diagram svg text')
      .first()
      .evaluate((node) => getComputedStyle(node).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await fill();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await fill()).not.toBe(light);
});

test('a picture comes in modern formats, with its size, and changes with the scheme', async ({ page }) => {
  const shown = page.locator('figure.picture picture:visible');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(shown).toHaveCount(1);
  const light = await shown.locator('img').getAttribute('src');
  await expect(shown.locator('source').first()).toHaveAttribute('type', 'image/avif');
  await expect(shown.locator('source').first()).toHaveAttribute('srcset', /\s640w/);
  await expect(shown.locator('img')).toHaveAttribute('width', '1280');
  await expect(shown.locator('img')).toHaveAttribute('alt', /^Three boxes/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(shown).toHaveCount(1);
  expect(await shown.locator('img').getAttribute('src')).not.toBe(light);
});

test('a picture opens at full size in a dialog that Escape closes', async ({ page }) => {
  await page.locator('a.zoom:visible').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /^Three boxes/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('a.zoom:visible')).toBeFocused();
});

test('the contents become a bar that names the section on small screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  const bar = page.locator('contents-marker');
  await page.evaluate(() => document.getElementById('callouts')?.scrollIntoView({ behavior: 'instant' }));
  await expect(bar.locator('.place')).toHaveText('Callouts');
  await expect(bar).toBeInViewport();
  await bar.locator('summary').click();
  await bar.getByRole('link', { name: 'Formulas' }).click();
  await expect(page.locator('#formulas')).toBeInViewport();
  await expect(bar.locator('details')).not.toHaveAttribute('open');
});
