import { readFileSync } from 'node:fs';
import { resumeSchema } from '#model/resume.ts';
import { readYaml } from '#model/yaml.ts';
import { expect, test } from '../quiet.ts';

const file = 'tests/sample/content/resume.yaml';
const resume = resumeSchema.parse(readYaml(file, readFileSync(file, 'utf8')).data);

test('a skill lights the bars of the roles that name it, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/resume/');
  const outlined = () =>
    page
      .locator('.career-map')
      .first()
      .locator('.bar')
      .evaluateAll((bars) => bars.filter((bar) => getComputedStyle(bar).outlineStyle === 'solid').length);
  expect(await outlined()).toBe(0);
  for (const { id } of resume.skills) {
    await page.goto(`/resume/#skill-${id}`);
    const roles = resume.roles.filter(({ skills }) => skills.includes(id)).length;
    expect(await outlined(), id).toBe(roles);
  }
  await context.close();
});

test('claims of a role lead to their articles, and those back', async ({ page }) => {
  await page.goto('/resume/');
  const claim = page.locator('.p-experience .claims > li').first();
  const words = (await claim.locator('p').first().textContent())?.trim() ?? '';
  await claim.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\/[^/]+\/$/);
  await page.getByRole('complementary', { name: 'Evidence for the résumé' }).getByRole('link', { name: words }).click();
  await expect(page.locator('.claims > li:target')).toContainText(words);
});
