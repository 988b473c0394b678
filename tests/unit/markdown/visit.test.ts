import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { element } from '#markdown/element.ts';
import { SKIP, type Step, visit } from '#markdown/visit.ts';

/** `<ul><li><b>one</b></li><li>two</li></ul><p></p>` */
const tree = (): Root => ({
  type: 'root',
  children: [element('ul', {}, element('li', {}, element('b', {}, 'one')), element('li', {}, 'two')), element('p', {})],
});

/** The elements a walk passes, in order, when a visitor answers like this. */
function passed(answer: (name: string, index: number | undefined) => Step, root = tree()): readonly string[] {
  const names: string[] = [];
  visit(root, 'element', (node, index) => {
    names.push(node.tagName);
    return answer(node.tagName, index);
  });
  return names;
}

test('a walk passes each node before what is inside it', () => {
  expect(passed(() => undefined)).toEqual(['ul', 'li', 'b', 'li', 'p']);
  const types: string[] = [];
  visit(tree(), ({ type }) => {
    types.push(type);
  });
  expect(types.filter((type) => type === 'text')).toHaveLength(2);
  expect(types[0]).toBe('root');
});

test('a visitor that skips a node does not see what is inside it', () => {
  expect(passed((name) => (name === 'li' ? SKIP : undefined))).toEqual(['ul', 'li', 'li', 'p']);
});

test('an index says where the parent goes on, after what is inside the node unless it is skipped', () => {
  expect(passed((name, index) => (name === 'li' && index === 0 ? 2 : undefined))).toEqual(['ul', 'li', 'b', 'p']);
  expect(passed((name, index) => (name === 'li' && index === 0 ? [SKIP, 2] : undefined))).toEqual(['ul', 'li', 'p']);
});

test('what a visitor puts in the place of a node is passed when it answers with its index', () => {
  const root = tree();
  const names: string[] = [];
  visit(root, 'element', (node, index, parent) => {
    names.push(node.tagName);
    if (node.tagName !== 'p' || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1, element('hr', {}));
    return index;
  });
  expect(names).toEqual(['ul', 'li', 'b', 'li', 'p', 'hr']);
});
