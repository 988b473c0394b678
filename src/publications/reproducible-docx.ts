import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const PROPERTIES = 'docProps/core.xml';
const TYPES = '[Content_Types].xml';

/**
 * A Word file with the same content and the same bytes each time: links numbered in the order of
 * the text, parts in the order of their names, and no other date than `created`, the first moment
 * of a month as in `2026-11-01T00:00:00Z`.
 */
export function reproducibleDocx(docx: Uint8Array, created: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const document = parts.find(([name]) => name === DOCUMENT)?.[1] ?? '';
  const numbered = withNumberedLinks(document);
  const written: Readonly<Record<string, (xml: string) => string>> = {
    [DOCUMENT]: numbered,
    [RELATIONS]: numbered,
    [PROPERTIES]: (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}`),
  };
  const sorted = parts
    .toSorted(([a], [b]) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1))
    .map(([name, xml]) => [name, strToU8(written[name]?.(xml) ?? xml)] as const);
  // The archive holds local time, so this is the same in every time zone.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Puts numbers in place of the random ids of the links, in the document and in the list of what it links to. */
function withNumberedLinks(document: string): (xml: string) => string {
  const ids = new Set([...document.matchAll(/ r:id="([^"]+)"/g)].map((match) => match[1] ?? ''));
  const numbers = new Map([...ids].map((id, index) => [id, `link${index + 1}`]));
  return (xml) =>
    xml.replace(/( r:id| Id)="([^"]+)"/g, (_, key: string, id: string) => `${key}="${numbers.get(id) ?? id}"`);
}
