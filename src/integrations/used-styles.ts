import { type CssNode, type Declaration, type List, parse, type Selector } from 'css-tree';
import type { PageNames } from './page-names.ts';

/** A style sheet in parts that a page needs or does not. */
type Part = RuleSet | Group | PropertyRule | Verbatim;

interface RuleSet {
  readonly selectors: readonly { readonly text: string; readonly node: Selector }[];
  readonly declarations: readonly Assignment[];
}

interface Group {
  readonly prelude: string;
  readonly parts: readonly Part[];
}

/** A registration of a custom property. */
interface PropertyRule {
  readonly registers: string;
  readonly text: string;
}

interface Verbatim {
  readonly text: string;
}

interface Assignment {
  readonly property: string;
  readonly text: string;
  /** The custom properties in its value. */
  readonly reads: readonly string[];
}

const GROUPS = ['container', 'layer', 'media', 'scope', 'starting-style', 'supports'];
const VARIABLE = /var\(\s*(--[\w-]+)/g;

/**
 * The style sheets of one page without what cannot apply to it: rules about elements, classes, ids
 * and attributes it has not, and custom properties that nothing reads. States like `:hover` count as
 * possible. What is left has the bytes and the order it had. All sheets of a page belong in one call,
 * since a property may be set in one and read in another.
 */
export function usedStyles(sheets: readonly string[], names: PageNames): readonly string[] {
  const kept = sheets.map((css) => partsOf(css).flatMap((part) => matching(part, names)));
  const read = propertiesRead(kept.flat(), names.properties);
  return kept.map((parts) => parts.map((part) => textOf(part, read)).join(''));
}

/** Pages of a kind share their sheets, so each is parsed once. */
const PARSED = new Map<string, readonly Part[]>();

function partsOf(css: string): readonly Part[] {
  const known = PARSED.get(css);
  if (known !== undefined) return known;
  const sheet = parse(css, {
    positions: true,
    parseAtrulePrelude: false,
    parseCustomProperty: false,
    onParseError: (error) => {
      throw error;
    },
  });
  const parts = sheet.type === 'StyleSheet' ? read(sheet.children, css) : [];
  PARSED.set(css, parts);
  return parts;
}

function read(nodes: List<CssNode>, css: string): readonly Part[] {
  return nodes.toArray().map((node) => {
    const text = sourceOf(node, css);
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
      return ruleSet(node.prelude.children, node.block.children, css) ?? { text };
    if (node.type !== 'Atrule') return { text };
    const prelude = node.prelude === null ? '' : sourceOf(node.prelude, css);
    if (node.name === 'property') return { registers: prelude, text };
    if (node.block === null || !GROUPS.includes(node.name)) return { text };
    return { prelude: `@${node.name}${prelude === '' ? '' : ` ${prelude}`}`, parts: read(node.block.children, css) };
  });
}

/** Nothing for a rule that holds others: it is kept as it is. */
function ruleSet(selectors: List<CssNode>, block: List<CssNode>, css: string): RuleSet | undefined {
  const inside = block.toArray();
  const declarations = inside.filter((node): node is Declaration => node.type === 'Declaration');
  if (declarations.length < inside.length) return undefined;
  return {
    selectors: selectors
      .toArray()
      .filter((node) => node.type === 'Selector')
      .map((node) => ({ text: sourceOf(node, css), node })),
    declarations: declarations.map((node) => {
      const text = sourceOf(node, css);
      return { property: node.property, text, reads: [...text.matchAll(VARIABLE)].map(([, name = '']) => name) };
    }),
  };
}

function sourceOf({ loc }: CssNode, css: string): string {
  if (!loc) throw new Error('A style was parsed without its place.');
  return css.slice(loc.start.offset, loc.end.offset);
}

/** The part with the selectors that can match, or nothing. A layer stays, since it has a place in their order. */
function matching(part: Part, names: PageNames): readonly Part[] {
  if ('selectors' in part) {
    const selectors = part.selectors.filter(({ node }) => canMatch(node, names));
    return selectors.length > 0 ? [{ ...part, selectors }] : [];
  }
  if (!('parts' in part)) return [part];
  const parts = part.parts.flatMap((each) => matching(each, names));
  return parts.length > 0 || part.prelude.startsWith('@layer ') ? [{ ...part, parts }] : [];
}

/** Whether a page has all the selector names. Which of them meet in one element is not asked. */
export function canMatch(selector: CssNode, names: PageNames): boolean {
  if (selector.type !== 'Selector') return true;
  return selector.children.toArray().every((node) => {
    switch (node.type) {
      case 'TypeSelector':
        return node.name === '*' || names.tags.has(node.name.toLowerCase());
      case 'ClassSelector':
        return names.classes.has(unescaped(node.name));
      case 'IdSelector':
        return names.ids.has(unescaped(node.name));
      case 'AttributeSelector':
        return names.attributes.has(node.name.name.toLowerCase());
      case 'PseudoClassSelector':
        // There are no shadow trees.
        if (node.name === 'host') return false;
        if (!['is', 'where', 'has'].includes(node.name) || node.children === null) return true;
        return alternatives(node.children).some((each) => canMatch(each, names));
      default:
        return true;
    }
  });
}

function alternatives(children: List<CssNode>): readonly CssNode[] {
  return children.toArray().flatMap((node) => (node.type === 'SelectorList' ? node.children.toArray() : [node]));
}

function unescaped(name: string): string {
  return name.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The custom properties that are read, on the page or by a property that is. */
function propertiesRead(parts: readonly Part[], outside: ReadonlySet<string>): ReadonlySet<string> {
  const readers = new Map<string, readonly string[]>();
  const found = new Set(outside);
  const visit = (part: Part): void => {
    if ('parts' in part) part.parts.forEach(visit);
    else if (!('selectors' in part)) for (const [, name = ''] of part.text.matchAll(VARIABLE)) found.add(name);
    else
      for (const { property, reads } of part.declarations) {
        if (property.startsWith('--')) readers.set(property, [...(readers.get(property) ?? []), ...reads]);
        else for (const name of reads) found.add(name);
      }
  };
  parts.forEach(visit);
  // A set that grows while it is walked is walked to its end.
  for (const name of found) for (const next of readers.get(name) ?? []) found.add(next);
  return found;
}

function textOf(part: Part, read: ReadonlySet<string>): string {
  if ('registers' in part) return read.has(part.registers) ? part.text : '';
  if ('parts' in part) {
    const inside = part.parts.map((each) => textOf(each, read)).join('');
    if (inside !== '') return `${part.prelude}{${inside}}`;
    return part.prelude.startsWith('@layer ') ? `${part.prelude};` : '';
  }
  if (!('selectors' in part)) return part.text;
  const declarations = part.declarations.filter(({ property }) => !property.startsWith('--') || read.has(property));
  if (declarations.length === 0) return '';
  return `${part.selectors.map(({ text }) => text).join(',')}{${declarations.map(({ text }) => text).join(';')}}`;
}
