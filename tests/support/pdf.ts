/** PDF files read back by pdf.js, which had no part in writing them. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'astro/zod';

/** A PDF as software reads it. */
export interface PdfFile {
  /** The text of each page, in the order in which it is drawn. */
  readonly pages: readonly string[];
  /** Every element of the structure tree that holds text itself or in its children, in reading order. */
  readonly elements: readonly Element[];
  /** The pieces of text that belong to no element. */
  readonly untagged: readonly string[];
  readonly links: readonly { readonly url: string; readonly description: string }[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly properties: z.output<typeof properties>;
  /** The part of PDF/UA the file says it follows. */
  readonly accessible: string;
  readonly marked: boolean;
}

export interface Element {
  readonly role: string;
  readonly text: string;
}

const properties = z.object({
  Title: z.string(),
  Language: z.string(),
  Author: z.string().optional(),
  Keywords: z.string().optional(),
  CreationDate: z.string(),
  ModDate: z.string(),
});
const annotations = z.array(
  z.object({ subtype: z.string(), url: z.string().default(''), contentsObj: z.object({ str: z.string() }) }),
);
const font = z.object({ name: z.string(), missingFile: z.boolean().optional() });

/** A node of the structure tree: an element, or the id of a piece of text. */
interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** Reads a PDF. The bytes are left as they are. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const read = [];
  for (const page of pages) read.push(await readPage(page));
  const { info, metadata } = await document.getMetadata();
  return {
    pages: read.map(({ pieces }) => pieces.map(({ text }) => text).join('\n')),
    elements: read.flatMap(({ elements }) => elements),
    untagged: read.flatMap(({ untagged }) => untagged),
    links: read.flatMap(({ links }) => links),
    fonts: read.flatMap(({ fonts }) => fonts),
    properties: properties.parse(info),
    accessible: String(metadata?.get('pdfuaid:part')),
    marked: await isMarked(document),
  };
}

async function isMarked(document: PDFDocumentProxy): Promise<boolean> {
  return (
    z
      .map(z.string(), z.unknown())
      .parse(await document.getMarkInfo())
      .get('Marked') === true
  );
}

async function readPage(page: PDFPageProxy) {
  const { pieces, fontIds } = await piecesOf(page);
  const texts = new Map(pieces.map(({ id, text }) => [id, text]));
  const elements: Element[] = [];
  const textOf = ({ id, children = [] }: TreeNode): string =>
    id === undefined ? children.map(textOf).join('\n') : (texts.get(id) ?? '');
  const visit = (node: TreeNode): void => {
    if (node.role !== undefined) elements.push({ role: node.role, text: textOf(node).trim() });
    for (const child of node.children ?? []) visit(child);
  };
  const tree: TreeNode = (await page.getStructTree()) ?? {};
  visit(tree);
  const tagged = new Set(leavesOf(tree));
  const untagged = pieces.filter(({ id }) => !tagged.has(id)).map(({ text }) => text.trim());
  const links = annotations.parse(await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  await page.getOperatorList();
  const fonts = fontIds.map((id) => font.parse(page.commonObjs.get(id)));
  return {
    pieces,
    elements,
    untagged: untagged.filter((text) => text !== ''),
    links: links.map(({ url, contentsObj }) => ({ url, description: contentsObj.str })),
    fonts: fonts.map(({ name, missingFile }) => ({ name, embedded: missingFile === false })),
  };
}

function leavesOf({ id, children = [] }: TreeNode): readonly string[] {
  return id === undefined ? children.flatMap(leavesOf) : [id];
}

/** The text of a page in pieces, each with the id under which the structure tree knows it. */
async function piecesOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: { id: string; text: string }[] = [];
  const open = [''];
  const fontIds = new Set<string>();
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
      continue;
    }
    const id = open.at(-1) ?? '';
    if (pieces.at(-1)?.id !== id) pieces.push({ id, text: '' });
    const piece = pieces.at(-1);
    if (piece) piece.text += `${item.str}${item.hasEOL ? '\n' : ''}`;
    if (item.str.trim() !== '') fontIds.add(item.fontName);
  }
  return { pieces, fontIds: [...fontIds] };
}

/** The text of each page alone, of any PDF. */
export async function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await task.destroy();
  return texts;
}
