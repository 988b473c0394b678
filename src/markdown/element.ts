import type { Element, ElementContent, Properties } from 'hast';

/** A hast element: `element('p', { className: ['x'] }, 'text', other)`. Strings become text nodes. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
