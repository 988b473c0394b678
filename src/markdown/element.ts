import type { Element, ElementContent } from 'hast';

/** Attributes under their hast names. What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | string[] | undefined>>;

/** A hast element: `element('p', { className: ['x'] }, 'text', other)`. Strings become text nodes. */
export function element(
  tagName: string,
  attributes: Attributes,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)),
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** The words with a full stop, where they do not end in one. */
export function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
