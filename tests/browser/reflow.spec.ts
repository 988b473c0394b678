import { LARGER_TEXT, WIDTHS_BETWEEN } from '#model/accessibility.ts';
import { overhang } from './inspection.ts';
import { expect, KINDS, test } from './quiet.ts';

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind} never scrolls sideways, from ${WIDTHS_BETWEEN[0]} to ${WIDTHS_BETWEEN.at(-1)} px and with text at twice its size`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of WIDTHS_BETWEEN) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhang(page), `${width} px`).toBe(0);
    }
    await page.setViewportSize({ width: 768, height: 800 });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${LARGER_TEXT}%`);
    expect(await overhang(page), 'twice the size').toBe(0);
  });
}

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of [KINDS.home, KINDS.article, KINDS.résumé]) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      async () =>
        await new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift, path).toBeLessThan(0.01);
  }
});
