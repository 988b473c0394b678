import type { Element, ElementContent } from 'hast';
import { z } from 'astro/zod';
import { element } from './element.ts';

/** A component an author may use in an article: what it accepts, and what it becomes. */
export interface Component {
  readonly props: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly render: (props: Readonly<Record<string, unknown>>, children: readonly ElementContent[]) => Element;
}

const CALLOUTS = { note: 'Note', tip: 'Tip', warning: 'Warning', 'trade-off': 'Trade-off' } as const;

/** The components of articles by name. They are plain functions: no article needs the bundler. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map([
  [
    'Callout',
    component(z.strictObject({ kind: z.enum(['note', 'tip', 'warning', 'trade-off']) }), ({ kind }, children) =>
      element(
        'aside',
        { className: ['callout'], dataKind: kind, ariaLabel: CALLOUTS[kind] },
        element('p', { className: ['callout-label'], ariaHidden: 'true' }, CALLOUTS[kind]),
        ...children,
      ),
    ),
  ],
]);

function component<S extends z.ZodType<Readonly<Record<string, unknown>>>>(
  props: S,
  render: (props: z.output<S>, children: readonly ElementContent[]) => Element,
): Component {
  return { props, render: (given, children) => render(props.parse(given), children) };
}
