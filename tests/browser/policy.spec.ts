import { expect, test } from '@playwright/test';

test('text that somebody wants a page to show as HTML or to run is refused', async ({ page }) => {
  await page.goto('/');
  const outcome = await page.evaluate(() => {
    const attempt = (run: () => void) => {
      try {
        run();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      html: attempt(() => document.createElement('p').insertAdjacentHTML('beforeend', '<b>text</b>')),
      script: attempt(() => Reflect.set(document.createElement('script'), 'text', 'steal()')),
      worker: attempt(() => new Worker('/pagefind/pagefind.js')),
    };
  });
  expect(outcome).toEqual({ html: 'TypeError', script: 'TypeError', worker: 'TypeError' });
});
