import type { Code, Definition, Image, InlineCode, Link, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast } from 'satteri';
import type { ServedPicture } from '#model/article-parts.ts';
import { withSigns } from './code-block.ts';
import { DIAGRAM, readFence } from './fence.ts';
import { FEATURES } from './parse.ts';

/**
 * The body of an article in plain Markdown: components become what they mean, fences keep their
 * language only, addresses become absolute. No JSX is left. Expects a text without problems, whose
 * page is at the address `page`, and all its pictures.
 */
export function markdownTwin(text: string, page: string, pictures: readonly ServedPicture[]): string {
  const tree = mdxToMdast(text, { features: { ...FEATURES, smartPunctuation: false } });
  if (tree.type !== 'root') return '';
  const children: RootContent[] = tree.children.filter((node) => node.type !== 'yaml');
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown()], handlers: handlersFor(page, pictures), bullet: '-', rule: '-', fences: true },
  );
}

/** Nodes that plain Markdown does not know: their children as they come, their attributes by name. */
interface Jsx {
  readonly type: string;
  readonly name: string;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children: RootContent[];
}

interface Definitions {
  readonly type: string;
  readonly children: PhrasingContent[];
}

function handlersFor(page: string, pictures: readonly ServedPicture[]): Record<string, Handle> {
  const full = (url: string) => absolute(url, page, pictures);
  return {
    code: (node: Code, parent: Parents | undefined, state: State, info: Info) => fence(node, parent, state, info),
    link: (node: Link, parent: Parents | undefined, state: State, info: Info) =>
      defaultHandlers.link({ ...node, url: full(node.url) }, parent, state, info),
    image: (node: Image, parent: Parents | undefined, state: State, info: Info) =>
      defaultHandlers.image({ ...node, url: full(node.url) }, parent, state, info),
    definition: (node: Definition, parent: Parents | undefined, state: State, info: Info) =>
      defaultHandlers.definition({ ...node, url: full(node.url) }, parent, state, info),
    inlineCode: (node: InlineCode, parent: Parents | undefined, state: State) =>
      defaultHandlers.inlineCode({ ...node, value: node.value.replace(/\{:[a-z]+\}$/, '') }, parent, state),
    inlineMath: ({ value }: { readonly value: string }) => `$${value}$`,
    math: ({ value }: { readonly value: string }) => `$$\n${value}\n$$`,
    descriptionList: (node: Jsx, _: Parents | undefined, state: State, info: Info) => flow(node, state, info),
    descriptionTerm: ({ children }: Definitions, _: Parents | undefined, state: State, info: Info) =>
      state.containerPhrasing({ type: 'paragraph', children }, { ...info, before: '\n', after: '\n' }),
    descriptionDetails: (node: Jsx, _: Parents | undefined, state: State, info: Info) => `: ${flow(node, state, info)}`,
    mdxJsxFlowElement: (node: Jsx, _: Parents | undefined, state: State, info: Info) =>
      component(node, flow(node, state, info)),
    mdxJsxTextElement: ({ children, ...node }: Jsx, _: Parents | undefined, state: State, info: Info) => {
      const words = state.containerPhrasing({ type: 'paragraph', children: children.filter(isPhrasing) }, info);
      return component({ ...node, children }, words);
    },
  };
}

function component(node: Jsx, inner: string): string {
  const attribute = (name: string) => String(node.attributes.find((each) => each.name === name)?.value ?? '');
  if (node.name === 'Callout') {
    const kind = attribute('kind');
    const lines = `**${kind.charAt(0).toUpperCase()}${kind.slice(1)}**\n\n${inner}`.split('\n');
    return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  }
  if (node.name === 'Chart') return `**${attribute('title')}**: ${attribute('alt')}\n\n${inner}`;
  return node.name === 'abbr' ? `${inner} (${attribute('title')})` : inner;
}

/** A block of code with its name above it and its caption, or the words of a diagram, below. */
function fence(node: Code, parent: Parents | undefined, state: State, info: Info): string {
  const read = readFence(node.lang ?? '', node.meta ?? '');
  const known = 'language' in read ? read : undefined;
  const name = known?.title ?? known?.tab;
  const words = known?.language === DIAGRAM ? known.alt : known?.caption;
  const code = node.value.replace(/^(?:[ \t]*\n)+/, '');
  const value = known === undefined ? code : withSigns(code, known);
  const lang = value === code ? (node.lang ?? null) : 'diff';
  const block = defaultHandlers.code({ type: 'code', lang, value }, parent, state, info);
  return [name === undefined ? [] : [`**${name}**`], block, words === undefined ? [] : [words]].flat().join('\n\n');
}

function flow({ children }: { readonly children: RootContent[] }, state: State, info: Info): string {
  return state.containerFlow({ type: 'root', children }, info);
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return !['paragraph', 'code', 'list', 'table', 'heading', 'blockquote'].includes(node.type);
}

function absolute(url: string, page: string, pictures: readonly ServedPicture[]): string {
  if (!url.startsWith('./')) return new URL(url, page).href;
  const picture = pictures.find(({ path }) => path === url.slice(2));
  if (picture === undefined) throw new Error(`The picture ${url} was not read.`);
  return new URL(picture.src, page).href;
}
