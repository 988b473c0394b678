/** The calendar at a terminal, from the files of a project. */
import { expect, test } from 'vitest';
import { calendarIn } from '#loaders/calendar.ts';
import { run, table } from '../../../src/commands/calendar.ts';
import { type Changes, content, edited, FIRST, SECOND } from '../../support/content.ts';

const on = (day: string, changes: Changes = {}) => table(calendarIn(content(changes), day), day);
const VERSIONS = { 'content/versions.yaml': '- { id: rails, label: Rails, current: "8" }\n' };

test('states are told with their number, each article on a line with its place', () => {
  expect(on('2024-03-10')).toBe(`On 10 March 2024

Appear within a week: 2
  2024-03-14  The first article   appears in 4 days  content/articles/first.mdx:1
  2024-03-14  The second article  appears in 4 days  content/articles/second.mdx:1

Drafts: 1
  2024-03-14  The third article  is meant for 14 March 2024  content/articles/third.mdx:1

Weak evidence: 1
  Removed a dependency.  no article shows it before 14 March 2024  content/resume.yaml:22`);
});

test('what is out is told when it has aged or proves little', () => {
  const changes = {
    ...VERSIONS,
    [FIRST]: edited(
      FIRST,
      'series:',
      'testedWith: { rails: "7.1" }\nexempt: [{ rule: length, reason: It is a list of messages. }]\nseries:',
    ),
    [SECOND]: edited(SECOND, '## The beginning', '## References\n\n- One\n- Two\n- Three\n- Four'),
  };
  const told = on('2024-06-01', changes);
  expect(told).toContain('Tested with something superseded: 1\n  The first article  tested with Rails 7.1, now 8');
  expect(told).toContain('Weak evidence: 1\n  The first article  0 references');
  expect(told).toContain('Exempt from editorial rules: 1\n  The first article  length: It is a list of messages.');
});

test('when there is nothing to tell, that is told', () => {
  expect(table([], '2024-06-01')).toBe('On 1 June 2024 nothing is planned, and nothing has aged.');
});

test('a long title is cut', () => {
  const title = `The first article ${'and more '.repeat(9)}`.trim();
  const told = on('2024-03-10', { [FIRST]: edited(FIRST, 'The first article', title) });
  expect(told).toContain(`  ${title.slice(0, 59).trimEnd()}…  appears`);
});

test('an option that does not exist is refused with those that do', () => {
  for (const args of [['--icz'], ['--ics', 'x'], ['--ics='], ['x']]) {
    expect(() => run(args), args.join(' ')).toThrow('Write npm run calendar -- [--as-of 2026-03-14] [--ics[=path]]');
  }
});
