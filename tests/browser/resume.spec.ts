import { PDFiumLibrary } from '@hyzyla/pdfium';
import { textOfPages } from '../support/pdf.ts';
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

test('every label of the map stands whole in its bar, at any width', async ({ page }) => {
  await page.goto('/');
  for (const width of [360, 480, 640, 768, 900, 1024, 1100, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await page.locator('.career-map .bar > [aria-hidden]').evaluateAll((labels) =>
      labels.flatMap((label) => {
        const words = document.createRange();
        words.selectNodeContents(label);
        const [own, bar] = [words.getBoundingClientRect(), label.parentElement?.getBoundingClientRect()];
        const whole =
          bar && own.left >= bar.left && own.right <= bar.right && own.top >= bar.top && own.bottom <= bar.bottom;
        return whole ? [] : [label.textContent];
      }),
    );
    expect(cut, `${width} px`).toEqual([]);
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

test('the printed résumé keeps every word and needs two pages at most', async ({ page }) => {
  await page.goto('/resume/');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.career-map').first()).toBeHidden();
  const shown = await page.locator('.h-resume').innerText();
  const byPdfjs = await textOfPages(pdf);
  expect(byPdfjs.length).toBeLessThanOrEqual(2);
  // Two engines: one alone forgives fonts that do not say which characters their glyphs stand for.
  for (const text of [byPdfjs.join(' '), await textByPdfium(pdf)]) {
    expect(wordsIn(shown).filter((word) => !wordsIn(text).includes(word))).toEqual([]);
    for (const dates of shown.match(/\w{3} \d{4} – (?:\w{3} \d{4}|Present)/g) ?? []) {
      expect(text.replace(/\s+/g, ' ')).toContain(dates);
    }
  }
});

async function textByPdfium(pdf: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((each) => each.getText()).join(' ');
  document.destroy();
  library.destroy();
  return text;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('the sum behind the experience opens without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/resume/');
  await page.getByText('Show the sum').click();
  await expect(page.getByText('Feb 2012 – Jun 2016')).toBeVisible();
  await context.close();
});
