import JSZip from 'jszip';
import mammoth from 'mammoth';
import { type HTMLElement, parse } from 'node-html-parser';

/** A Word file as other software reads it. */
export interface WordFile {
  /** What it says, with its headings, lists and links. */
  readonly document: HTMLElement;
  readonly text: string;
  /** The XML of its properties. */
  readonly properties: string;
  /** The XML of its styles. */
  readonly styles: string;
}

/** Reads a Word file. Throws when the reader has something to complain about. */
export async function readWord(bytes: Uint8Array): Promise<WordFile> {
  const buffer = Buffer.from(bytes);
  const html = await mammoth.convertToHtml({ buffer });
  if (html.messages.length > 0) throw new Error(html.messages.map(({ message }) => message).join('\n'));
  const zip = await JSZip.loadAsync(buffer);
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return {
    document: parse(html.value),
    text: (await mammoth.extractRawText({ buffer })).value,
    properties: await part('docProps/core.xml'),
    styles: await part('word/styles.xml'),
  };
}
