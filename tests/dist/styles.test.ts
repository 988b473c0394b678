/** A page brings the styles of what is on it, and no others. */
import { type CssNode, clone, generate, type List, type ListItem, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { type BuiltPage, pages } from './site.ts';

/** What scripts, readers and other texts bring to a page, by name. Everything else has to be there. */
const LATER = [
  // Elements and classes that scripts make or look for.
  ...[
    'h3',
    'h4',
    'h5',
    'h6',
    'code',
    'pre',
    'summary',
    'ol',
    'ul',
    'li',
    'input',
    'select',
    'textarea',
    'object',
    'small',
  ],
  ...['.button', '.count', '.dot', '.measured', '.onward', '.visually-hidden', '.live', '.prompt', 'dd button'],
  ...['.code-copy', '.tabs', '.tabbed', '.zoom', '.zoomed'],
  // Classes that are words scripts use for something else.
  ...['.border', '.contact', '.flex', '.grid', '.hidden', '.outline', '.part', '.roles', '.shadow', '.static'],
  ...['.table', '.title', '.underline', '.relative', '.flex-wrap', '.claims'],
  // States.
  ...['[aria-current]', '[data-colour', '[data-hidden', '[data-state', '[data-theme', '[role=tab'],
  // What an article may hold whether or not one does today, and a second section of a page.
  ...['[data-kind=', '.line:is(ins,del)', 'ins', 'del', 'dt', 'dd', '+section', '.about'],
];

/** Pseudo-classes that speak of the tree and not of what a reader does. */
const OF_THE_TREE = /^(?:is|where|not|has|(?:first|last|only|nth)(?:-last)?-(?:child|of-type))$/;

const kinds = Map.groupBy(pages, ({ path }) =>
  path.replace(/page\/\d+\/$/, '').replace(/^\/(\w+)\/[^/]+\/$/, '/$1/…/'),
);

test.each([...kinds.keys()])('every selector of the pages %s matches something there', (kind) => {
  const open = new Map<string, string>();
  const met = new Set<string>();
  for (const page of kinds.get(kind) ?? []) {
    for (const [plain, selector] of selectorsOf(page)) {
      if (met.has(plain) || isAddedLater(plain)) continue;
      if (page.document.querySelector(plain) === null) open.set(plain, selector);
      else met.add(plain);
    }
  }
  expect(met.size).toBeGreaterThan(30);
  const idle = [...open].filter(([plain]) => !met.has(plain));
  expect(idle.map(([, selector]) => selector)).toEqual([]);
});

test('every custom property that is set is read', () => {
  for (const { html, path } of pages) {
    const set = new Set([...html.matchAll(/[{;](--[\w-]+):/g)].map(([, name = '']) => name));
    const idle = [...set].filter((name) => !html.includes(`var(${name}`));
    expect(idle, path).toEqual([]);
  }
});

/** The selectors of a page's styles without the states of elements, each with the selector it comes from. */
const selectorsIn = new Map<string, ReadonlyMap<string, string>>();

function selectorsOf({ document }: BuiltPage): ReadonlyMap<string, string> {
  const css = document
    .querySelectorAll('style')
    .map(({ textContent }) => textContent)
    .join('');
  const known = selectorsIn.get(css);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  walk(parse(css, { parseValue: false, parseAtrulePrelude: false }), {
    visit: 'Rule',
    enter(rule) {
      if (this.atrule?.name === 'keyframes' || rule.prelude.type !== 'SelectorList') return;
      for (const each of rule.prelude.children.toArray()) found.set(withoutStates(each), generate(each));
    },
  });
  selectorsIn.set(css, found);
  return found;
}

function withoutStates(selector: CssNode): string {
  const plain = clone(selector);
  walk(plain, {
    enter(node: CssNode, item: ListItem<CssNode>, list?: List<CssNode>) {
      const state = node.type === 'PseudoClassSelector' && !OF_THE_TREE.test(node.name);
      const ofState = node.type === 'PseudoClassSelector' && /:(?:hover|focus|open)/.test(generate(node));
      if (node.type === 'PseudoElementSelector' || state || ofState) list?.remove(item);
    },
  });
  return generate(plain)
    .replace(/^$|^(?=[>+~])|(?<=[>+~ ])$/, '*')
    .replace(/(?<=[>+~ ])(?=[>+~])/g, '*');
}

function isAddedLater(selector: string): boolean {
  return LATER.some((name) =>
    /^\w/.test(name) ? new RegExp(`(?<![\\w.#-])${name}(?![\\w-])`).test(selector) : selector.includes(name),
  );
}
