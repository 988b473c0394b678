import { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import { readFence } from '#markdown/fence.ts';
import { FEATURES } from '#markdown/parse.ts';
import { CODE, type Passage, type PassageKind, type Place, type Prose, type ProseLink } from './passage.ts';
import { placesIn, type Run } from './places.ts';

type Point = Omit<Place, 'offset'> & { readonly offset?: number | undefined };

/** What the parser's nodes have in common, as far as words are concerned. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Node[];
  readonly value?: unknown;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly name?: string | null;
  readonly attributes?: unknown;
}

const KINDS: Readonly<Record<string, PassageKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  descriptionTerm: 'item',
};
const FIGURES = ['table', 'image', 'Chart'];
const worded = z.array(z.object({ name: z.string().catch(''), value: z.string().catch('') }));
const CODES = ['inlineCode', 'inlineMath'];
/** Attributes of components that readers read. */
const WORDED = ['title', 'alt', 'label'];

/** The words of an MDX file, and an empty answer when it cannot be read: `articleBody` says why. */
export function proseOf(text: string): Prose {
  const passages: Passage[] = [];
  const links: ProseLink[] = [];
  let figures = 0;
  let section = '';
  const places = placesIn(text);
  for (const node of parsed(text)) block(node, undefined);
  return { passages, links, figures };

  function block(node: Node, parent: Node | undefined): void {
    if (FIGURES.includes(node.type) || FIGURES.includes(node.name ?? '')) figures += 1;
    const kind = parent?.type === 'listItem' && node.type === 'paragraph' ? 'item' : KINDS[node.type];
    if (kind === undefined) {
      attributes(node);
      for (const child of node.children ?? []) block(child, node);
      return;
    }
    const written = phrasing(node);
    if (kind === 'heading' && node.depth === 2) section = written.text.trim();
    if (written.text.trim() !== '') passages.push({ kind, depth: node.depth ?? 0, section, ...written });
    inner(node);
  }

  /** What stands inside a passage and has words of its own. */
  function inner(node: Node): void {
    for (const child of node.children ?? []) {
      if (child.type === 'image') figures += 1;
      if (child.type === 'link' && child.url !== undefined && child.position !== undefined) {
        links.push({
          url: child.url,
          text: phrasing(child).text,
          section,
          place: places.at(child.position.start.offset ?? 0),
        });
      }
      attributes(child);
      inner(child);
    }
  }

  /** Words in attributes stand in the source as they are; where they do not, the node is their place. */
  function attributes(node: Node): void {
    const { start = 0, end = 0 } = { start: node.position?.start.offset, end: node.position?.end.offset };
    const taken = new Set<number>();
    for (const words of attributesOf(node)) {
      let found = text.indexOf(words, start);
      while (taken.has(found)) found = text.indexOf(words, found + 1);
      taken.add(found);
      const inside = found !== -1 && found < end;
      const at = (index: number) => places.at(inside ? found + index : start);
      passages.push({ kind: 'words', depth: 0, section, text: words.replaceAll(/[\r\n]/g, ' '), code: [], at });
    }
    if (node.type === 'code' && node.lang === 'mermaid') figures += 1;
  }

  function phrasing(node: Node): Pick<Passage, 'text' | 'code' | 'at'> {
    const runs: Run[] = [];
    const code: string[] = [];
    let words = '';
    gather(node);
    return { text: words, code, at: (index) => places.inside(runs, index) };

    function gather(current: Node): void {
      const offset = current.position?.start.offset ?? 0;
      const isCode = CODES.includes(current.type) || current.name === 'kbd';
      if (current.type === 'text' || current.type === 'break' || isCode) {
        const value = isCode ? CODE : current.type === 'break' ? ' ' : String(current.value);
        if (isCode) code.push(typeof current.value === 'string' ? current.value : '');
        runs.push({ index: words.length, value, offset });
        words += value.replaceAll(/[\r\n]/g, ' ');
      } else {
        for (const child of current.children ?? []) gather(child);
      }
    }
  }
}

function parsed(text: string): readonly Node[] {
  try {
    const tree: Node = mdxToMdast(text, { features: { ...FEATURES, smartPunctuation: false } });
    return tree.children ?? [];
  } catch {
    return [];
  }
}

function attributesOf(node: Node): readonly string[] {
  if (node.type === 'code') {
    const fence = readFence(node.lang ?? '', node.meta ?? '');
    if (!('language' in fence)) return [];
    const named = fence.language === 'mermaid' || fence.title?.includes(' ') === true ? fence.title : undefined;
    return [named, fence.caption, fence.alt, fence.fragment, fence.pseudo].filter((words) => words !== undefined);
  }
  if (node.type === 'image') return [node.alt, node.title].flatMap((words) => (words ? [words] : []));
  return worded
    .catch([])
    .parse(node.attributes)
    .flatMap(({ name, value }) => (WORDED.includes(name) ? [value] : []));
}
