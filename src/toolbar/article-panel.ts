/** The panel of the open article in Astro's toolbar. Only the development server loads it. */
import { defineToolbarApp } from 'astro/toolbar';
import { type ArticleReport, type BlockReport, placeOf, REPORT } from '#model/article-report.ts';
import type { Problem } from '#model/problem.ts';
import { type Child, element, isThere } from './elements.ts';
import { outputsOf } from './outputs.ts';
import styles from './panel.css?inline';

/** Whether the panel was open, since a saved article reloads its page. */
const OPEN = 'article-panel';

interface Answer {
  readonly path: string;
  readonly report?: ArticleReport;
}

export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = element('astro-dev-toolbar-window');
    const content = element('div', { class: 'panel' });
    panel.append(element('style', {}, styles), content);
    canvas.append(panel);

    const ask = () => server.send(REPORT.asked, { path: location.pathname });
    server.on<Answer>(REPORT.answered, ({ path, report }) => {
      if (path !== location.pathname) return;
      const sections = report === undefined ? nothing() : sectionsOf(report);
      content.replaceChildren(...sections.filter(isThere));
      const found = report !== undefined && report.problems.length > 0;
      app.toggleNotification(found ? { state: true, level: 'error' } : { state: false });
    });
    server.on(REPORT.outdated, ask);
    app.onToggled(({ state }) => {
      sessionStorage.setItem(OPEN, String(state));
    });
    ask();
    if (sessionStorage.getItem(OPEN) === 'true') app.toggleState({ state: true });
  },
});

function nothing(): readonly Node[] {
  return [element('h1', {}, 'No article'), element('p', {}, 'Open an article to see how it is doing.')];
}

function sectionsOf(report: ArticleReport): readonly Child[] {
  const { file, title, state, words, minutes, problems, editorial, checks, outputs } = report;
  return [
    element('h1', {}, title || file),
    element('p', { class: 'facts' }, `${state} · ${words} words · ${minutes} min read`),
    element('p', {}, opening({ file, line: 1 })),
    listOf('To put right', problems),
    listOf('Asked for by the editorial guide', editorial),
    checks.length > 0 && checksOf(file, checks),
    outputsOf(title, outputs),
  ];
}

function listOf(title: string, problems: readonly Problem[]): HTMLElement {
  return element(
    'section',
    { 'aria-label': title },
    element('h2', {}, title),
    element('p', { role: 'status' }, countOf(problems.length)),
    problems.length > 0 && element('ul', {}, ...problems.map(entryOf)),
  );
}

function checksOf(file: string, checks: readonly BlockReport[]): HTMLElement {
  const rows = checks.map(({ line, name, done }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, done.length === 0 ? 'Not checked as it stands: run npm run check:code.' : done.join('; ')),
      element('td', {}, opening({ file, line }, String(line))),
    ),
  );
  const heads = ['Block', 'Done', 'Line'].map((head) => element('th', { scope: 'col' }, head));
  return element(
    'section',
    { 'aria-label': 'Code checks' },
    element('h2', {}, 'Code checks'),
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows)),
  );
}

function countOf(problems: number): string {
  if (problems === 0) return 'Nothing.';
  return problems === 1 ? 'One place.' : `${problems} places.`;
}

function entryOf(problem: Problem): HTMLElement {
  const { what, nearest, fix } = problem;
  return element(
    'li',
    {},
    opening(problem),
    element('p', { class: 'what' }, what),
    element('p', {}, nearest === undefined ? fix : `Did you mean "${nearest}"? ${fix}`),
  );
}

/** A button that opens a place in the editor, through the development server. */
function opening(place: Pick<Problem, 'file' | 'line' | 'column'>, words = placeOf(place)): HTMLElement {
  const button = element('button', { type: 'button' }, words);
  button.title = 'Open in the editor';
  button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(placeOf(place))}`));
  return button;
}
