import { expect, KINDS, test } from './quiet.ts';

const WIDTHS = [320, 360, 768, 1024, 1440, 1920];

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind} never scrolls sideways, from ${WIDTHS[0]} to ${WIDTHS.at(-1)} px`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBe(0);
    }
  });

  test(`${kind} holds text at twice its size without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
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
