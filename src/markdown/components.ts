import { z } from 'astro/zod';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from './visit.ts';
import { nearest } from '#model/nearest.ts';
import { chart, chartInWords } from './chart.ts';
import { element } from './element.ts';
import type { Report } from './report.ts';

type Props = Readonly<Record<string, unknown>>;

/** What a component becomes on a page, and in plain HTML, which needs neither styles nor scripts. */
interface Spellings<P> {
  readonly page: (props: P, children: readonly ElementContent[]) => Element;
  readonly plain: (props: P, children: readonly ElementContent[]) => readonly ElementContent[];
}

/** A component an author may use in an article: what it accepts, and what it becomes. */
interface Component extends Spellings<Props> {
  readonly props: z.ZodType<Props>;
}

const CALLOUTS = { note: 'Note', tip: 'Tip', warning: 'Warning', 'trade-off': 'Trade-off' } as const;

/** The components of articles by name. They are plain functions: no article needs the bundler. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map([
  [
    'Callout',
    component(z.strictObject({ kind: z.enum(['note', 'tip', 'warning', 'trade-off']) }), {
      page: ({ kind }, children) =>
        element(
          'aside',
          { className: ['callout'], dataKind: kind, ariaLabel: CALLOUTS[kind] },
          element('p', { className: ['callout-label'], ariaHidden: 'true' }, CALLOUTS[kind]),
          ...children,
        ),
      plain: ({ kind }, children) => [
        element('blockquote', {}, element('p', {}, element('strong', {}, CALLOUTS[kind])), ...children),
      ],
    }),
  ],
  [
    'Tabs',
    component(z.strictObject({ label: z.string().min(1) }), {
      page: ({ label }, children) =>
        element(
          'div',
          { className: ['tabs'], role: 'group', ariaLabel: label },
          ...children
            .filter((child) => child.type === 'element')
            .map((child) => element('div', { className: ['tab'] }, child)),
        ),
      plain: (_, children) => children,
    }),
  ],
  [
    'Chart',
    component(
      z.strictObject({
        kind: z.enum(['bar', 'line', 'quantiles']),
        title: z.string().min(1),
        alt: z.string().min(1),
        unit: z.string().optional(),
      }),
      { page: chart, plain: chartInWords },
    ),
  ],
  [
    'kbd',
    component(z.strictObject({}), {
      page: (_, children) => element('kbd', {}, ...children),
      plain: (_, children) => [element('kbd', {}, ...children)],
    }),
  ],
  [
    'abbr',
    component(z.strictObject({ title: z.string().min(1) }), {
      page: ({ title }, children) => element('abbr', { title }, ...children),
      plain: ({ title }, children) => [...children, { type: 'text', value: ` (${title})` }],
    }),
  ],
]);

/**
 * Replaces components by what they become on a page, or in plain HTML, and refuses what would have
 * to be executed.
 */
export function lowerComponents(tree: Root, report: Report, spelling: keyof Spellings<Props> = 'page'): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report(node, `{${node.value}} would have to be executed.`, 'Write the value itself, or put it into backticks.');
    }
    if (node.type === 'mdxjsEsm') {
      report(node, 'An article imports and exports nothing.', 'Remove the line: components are known by name.');
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const lowered = loweredComponent(node, report, spelling);
    if (parent === undefined || index === undefined || lowered === undefined) return SKIP;
    parent.children.splice(index, 1, ...lowered);
    return index;
  });
}

type Jsx = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function loweredComponent(
  node: Jsx,
  report: Report,
  spelling: keyof Spellings<Props>,
): readonly ElementContent[] | undefined {
  const name = node.name ?? '';
  const known = COMPONENTS.get(name);
  if (known === undefined) {
    const names = [...COMPONENTS.keys()];
    report(node, `There is no component <${name}>.`, `The components are ${names.join(', ')}.`, nearest(name, names));
    return undefined;
  }
  const given: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof (attribute.value ?? '') === 'object') {
      report(node, `An attribute of <${name}> would have to be executed.`, 'Write its value in quotes.');
      return undefined;
    }
    given[attribute.name] = attribute.value ?? true;
  }
  const result = known.props.safeParse(given, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) reportAttribute(node, issue, report);
    return undefined;
  }
  try {
    const lowered = known[spelling](result.data, node.children.filter(isContent));
    return 'type' in lowered ? [lowered] : lowered;
  } catch (error) {
    report(
      node,
      `<${name}>: ${error instanceof Error ? error.message : String(error)}`,
      'Correct what stands inside it.',
    );
    return undefined;
  }
}

function reportAttribute(node: Jsx, issue: z.core.$ZodIssue, report: Report): void {
  const written = String(issue.input ?? '');
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const attribute = issue.path.join('.');
  const what =
    issue.code === 'unrecognized_keys'
      ? `<${node.name}> has no attribute "${issue.keys.join('", "')}".`
      : `<${node.name} ${attribute}="${written}">: ${issue.message}`;
  report(node, what, 'Correct the attribute.', nearest(written, values));
}

function isContent(node: RootContent | ElementContent): node is ElementContent {
  return node.type !== 'doctype';
}

function component<S extends z.ZodType<Props>>(props: S, { page, plain }: Spellings<z.output<S>>): Component {
  return {
    props,
    page: (given, children) => page(props.parse(given), children),
    plain: (given, children) => plain(props.parse(given), children),
  };
}
