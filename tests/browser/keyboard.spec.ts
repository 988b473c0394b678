import type { Page } from '@playwright/test';
import { expect, KINDS, test } from './quiet.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    return node === null ? '' : `${node.tagName} ${node.getAttribute('aria-label') ?? node.textContent?.trim()}`;
  });

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('A Skip to content');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('A Read the résumé');
});

for (const [kind, path] of Object.entries(KINDS)) {
  test(`the keyboard reaches everything on ${kind}, in order, and sees where it is`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')].filter((node) =>
          node.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
    const visited = new Set<number>();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const node = document.activeElement;
        if (node === null || node === document.body) return undefined;
        const style = getComputedStyle(node);
        const { width, height } = node.getBoundingClientRect();
        // In a drawing, a ring around the station stands for the outline.
        const ring = node instanceof SVGElement ? node.querySelector('circle.hit') : null;
        const outlined =
          ring === null
            ? style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
            : getComputedStyle(ring).stroke !== 'none' && Number.parseFloat(getComputedStyle(ring).strokeWidth) >= 2;
        return {
          index: [...document.querySelectorAll('*')].indexOf(node),
          outlined,
          shown: width > 0 && height > 0,
          html: node.outerHTML.slice(0, 120),
        };
      });
      expect(seen?.outlined, seen?.html).toBe(true);
      expect(seen?.shown, seen?.html).toBe(true);
      visited.add(seen?.index ?? -1);
    }
    expect(visited.size).toBe(stops);
    expect([...visited]).toEqual([...visited].toSorted((a, b) => a - b));
  });
}

test('long code scrolls with the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/articles/functional-aggregates-with-result/');
  const block = page.getByRole('region', { name: /^Code block 1:/ });
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => block.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
});
