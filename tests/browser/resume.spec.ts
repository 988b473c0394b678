import { expect, test } from './quiet.ts';

test('every bar of the map can be hit, in both directions of time', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/resume/');
    const bars = page.locator('.career-map').first().locator('a.bar');
    for (const bar of await bars.all()) {
      const box = await bar.boundingBox();
      expect(box?.height, `${width} px`).toBeGreaterThanOrEqual(24);
      expect(box?.width, `${width} px`).toBeGreaterThanOrEqual(24);
    }
  }
});

test('on a phone time runs down, the newest first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/resume/');
  const top = async (id: string) =>
    (await page.locator(`.career-map [data-role="${id}"]`).first().boundingBox())?.y ?? 0;
  expect(await top('since-2025-12')).toBeLessThan(await top('since-2023-03'));
  expect(await top('since-2023-03')).toBeLessThan(await top('since-2012-02'));
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await top('since-2025-12')).toBe(await top('since-2012-02'));
});

test('the printed résumé keeps every date and needs two pages at most', async ({ page }) => {
  await page.goto('/resume/');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.career-map').first()).toBeHidden();
  for (const entry of await page.locator('.p-experience').all()) {
    await expect(entry.locator('.dt-start')).toBeVisible();
  }
  const spaced = await page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter((node) => {
        const { letterSpacing, fontVariantNumeric } = getComputedStyle(node);
        return letterSpacing !== 'normal' || fontVariantNumeric !== 'normal';
      }).length,
  );
  expect(spaced).toBe(0);
});

test('the sum behind the experience opens without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/resume/');
  await page.getByText('Show the sum').click();
  await expect(page.getByText('Feb 2012 – Jun 2016')).toBeVisible();
  await context.close();
});
