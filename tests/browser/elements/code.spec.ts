import { expect, SPECIMEN, test } from '../quiet.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(SPECIMEN);
});

test('the copy button copies what would be typed, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('button', { name: /^Copy Code block \d+: terminal$/ }).click();
  await expect(page.getByRole('status')).toHaveText('Copied to the clipboard');
  expect(await clipboard()).toBe('npm ci\nnpm start');

  await page.getByRole('button', { name: /order\.rb$/ }).click();
  await expect.poll(clipboard).toContain('scope :of, ->(tenant)');
  expect(await clipboard()).toBe('class Order < ApplicationRecord\n  scope :of, ->(tenant) { where(tenant:) }\nend');

  await page.getByRole('button', { name: /: order\.ts$/ }).press('Enter');
  await expect.poll(clipboard).toMatch(/^export interface Order \{\n {2}readonly id: string;/);
});

test('a refused copy is said, not hidden', async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
  });
  await page.getByRole('button', { name: /terminal$/ }).click();
  await expect(page.getByRole('status')).toHaveText('The browser refused to copy');
});

test('tabs are chosen with the arrow keys, and every group follows', async ({ page }) => {
  const [first, second] = [page.getByRole('tablist').first(), page.getByRole('tablist').last()];
  await expect(page.getByText('npm install zod')).toBeVisible();
  await expect(page.getByText('pnpm add zod')).toBeHidden();
  await first.getByRole('tab', { name: 'npm', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('tab', { name: 'pnpm' })).toBeFocused();
  await expect(second.getByRole('tab', { name: 'pnpm' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('pnpm add zod')).toBeVisible();
  await expect(page.getByText('pnpm build')).toBeVisible();
  await expect(page.getByText('npm run build', { exact: true })).toBeHidden();
  await page.keyboard.press('Home');
  await expect(page.getByText('npm run build', { exact: true })).toBeVisible();
});

test('a long block is folded until it is opened', async ({ page }) => {
  const block = page.locator('figure.folded');
  const height = () => block.locator('pre').evaluate((node) => node.clientHeight);
  const folded = await height();
  await block.getByText('All 18 lines').click();
  expect(await height()).toBeGreaterThan(folded + 40);
});

test('numbers begin where the fence says, and changed lines differ by more than a colour', async ({ page }) => {
  const lines = page.locator('figure.numbered .line');
  await expect(lines.first()).toHaveAttribute('data-line', '10');
  const sign = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node, '::before').content);
  expect(await sign('.numbered ins.line')).toContain('+');
  expect(await sign('.numbered del.line')).toContain('-');
});

test('wrapped code needs no scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const wrapped = page.locator('figure.wrapped pre');
  expect(await wrapped.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
});
