import { expect, test } from 'vitest';
import { careerOf } from '#model/career.ts';
import { skillLights } from '#model/career-map.ts';
import type { Claim } from '#model/resume.ts';
import { FOCUSES } from '#model/resume.ts';
import { focusedResume } from '#model/resume-focus.ts';
import { claimsShownBy, coverage, withVisibleEvidence } from '#model/evidence.ts';
import { resumeView } from '#model/resume-view.ts';
import { article } from '../../support/article.ts';
import { resume, role, skill } from '../../support/resume.ts';
import { RICH } from '../../support/rich-resume.ts';

const site = {
  id: '3f2b8a10-5c1d-4e6f-8a7b-9c0d1e2f3a4b',
  title: 'Engineer',
  mark: 'E',
  url: 'https://example.test',
  language: 'en-GB',
  summary: 'x'.repeat(60),
  lead: { eyebrow: 'a', text: 'b' },
};

const claim = (id: string, own: Partial<Claim> = {}): Claim => ({
  id,
  text: `Did ${id}.`,
  skills: [],
  focus: [],
  evidence: [],
  ...own,
});

const whole = resume({
  skills: [skill('ruby', { aliases: ['CRuby'] }), skill('css'), skill('sql')],
  organizations: [{ id: 'acme', label: 'Acme Ltd' }],
  roles: [
    role('now', '2023-01', 'present', { org: 'acme', title: 'Lead', skills: ['sql'] }),
    role('side', '2022-01', '2023-06', {
      track: 'parallel',
      claims: [claim('talk', { focus: ['frontend'], skills: ['css'] })],
      skills: ['css'],
    }),
    role('then', '2020-01', '2022-12'),
  ],
  work: [
    claim('speed', { focus: ['backend'], skills: ['ruby'], evidence: [{ article: 'fast', shows: 'The hunt' }] }),
    claim('always'),
  ],
});
const articles = [article({ slug: 'fast', title: 'How it became fast' })];

test('a view holds what is known and nothing that is not', () => {
  const view = resumeView(site, whole, articles);
  expect(view.name).toBe('Engineer');
  expect(view.headline).toBeUndefined();
  expect(view.roles.map(({ id, organization }) => [id, organization?.name])).toEqual([
    ['now', 'Acme Ltd'],
    ['then', undefined],
    ['side', undefined],
  ]);
  expect(view.roles[1]?.title).toBe('Software engineering');
  expect(view.roles[0]?.end).toBeUndefined();
  expect(view.skills).toEqual([{ label: 'Languages', names: ['ruby (CRuby)', 'css', 'sql'] }]);
  expect(JSON.stringify(view)).not.toMatch(/null|"undefined"/);
});

test('with a name the professional title moves below it', () => {
  const view = resumeView({ ...site, name: 'Robin' }, whole, articles);
  expect([view.name, view.headline]).toEqual(['Robin', 'Engineer']);
});

test('a claim leads to its article in full, and the article back to its claims', () => {
  const view = resumeView(site, whole, articles);
  expect(view.work[0]?.evidence).toEqual([
    { article: 'fast', title: 'How it became fast', url: 'https://example.test/articles/fast/', shows: 'The hunt' },
  ]);
  expect(claimsShownBy('fast', view).map(({ id }) => id)).toEqual(['speed']);
  expect(claimsShownBy('other', view)).toEqual([]);
  expect(coverage(view)).toEqual({ claims: 3, backed: 1 });
});

test('a focus keeps every role, title and date, and fewer claims and skills', () => {
  const full = resumeView(site, whole, articles);
  for (const focus of FOCUSES) {
    const view = resumeView(site, whole, articles, focus);
    const facts = ({ id, title, dates, duration, organization }: (typeof view.roles)[number]) => [
      id,
      title,
      dates,
      duration,
      organization,
    ];
    expect(view.roles.map(facts)).toEqual(full.roles.map(facts));
    expect(view.total).toBe(full.total);
    const words = (each: typeof view) =>
      JSON.stringify([each.summary, each.roles, each.work, each.skills]).match(/[\w-]+/g) ?? [];
    const known = new Set(words(full));
    expect(words(view).filter((word) => !known.has(word))).toEqual([]);
  }
  expect(resumeView(site, whole, articles, 'frontend').work.map(({ id }) => id)).toEqual(['always']);
  expect(focusedResume(whole, 'frontend').skills.map(({ id }) => id)).toEqual(['css', 'sql']);
  expect(focusedResume(whole, 'backend').roles[1]?.claims).toEqual([]);
});

test('a skill lights the bars of the roles that name it', () => {
  const css = skillLights(careerOf(whole));
  expect(css).toContain(`main:has(#skill-sql:target) .career-map :is([data-role='now']) .bar`);
  expect(css).toContain(`:has(#skill-css:target) .career-map :is([data-role='side'])`);
  expect(css).not.toContain('skill-ruby');
});

test('evidence that readers cannot see yet is left out of roles and of work, and its claims stay', () => {
  const claims = [...RICH.roles.flatMap((role) => role.claims), ...RICH.work];
  const cited = claims.flatMap(({ evidence }) => evidence.map(({ article }) => article));
  const [hidden = '', ...others] = new Set(cited);
  const visible = withVisibleEvidence(RICH, others);
  const left = [...visible.roles.flatMap((role) => role.claims), ...visible.work];
  expect(left.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  expect(left.flatMap(({ evidence }) => evidence.map(({ article }) => article))).toEqual(
    cited.filter((article) => article !== hidden),
  );
});
