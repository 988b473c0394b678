import leven from 'leven';

/** What a query is cut to: nobody types more, and every further word costs the index a look. */
const MOST_TERMS = 12;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}_#+]*/gu;

/**
 * The text in lower case and without accents, letter for letter: what stands at a place of the
 * result stands at the same place of the text.
 */
export function fold(text: string): string {
  return Array.from(text, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join('');
}

/** The words of a query, folded, each once, in order, at most twelve. `C#` and `pg_lock` are one word each. */
export function termsOf(query: string): readonly string[] {
  return [...new Set(fold(query).match(WORD) ?? [])].slice(0, MOST_TERMS);
}

/** A stretch of a text: from `start`, up to and without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that one of the terms is about, in order. */
export function spansAbout(terms: readonly string[], text: string): readonly Span[] {
  return [...fold(text).matchAll(WORD)]
    .filter(([word]) => terms.some((term) => isAbout(term, word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Endings that make other forms of an English word. */
const ENDING =
  /^(?:[bdgmnprt]?(?:ed|er|ers|ing|ings)|able|ability|al|ally|ance|ant|ants|ation|ations|d|e|ence|ent|ents|es|ies|ied|ion|ions|ity|ive|ly|ment|ments|ness|r|rs|s|y)?$/;

/**
 * Whether a word of a text can be why an index found a term: it begins with the term or contains
 * it, or both are forms of one word (`locking`, `locks`). Both are folded. An index that does not
 * know a term falls back to its first letters, and this tells such finds apart.
 */
export function isAbout(term: string, word: string): boolean {
  if (word.startsWith(term) || (term.length >= 3 && word.includes(term))) return true;
  for (let stem = 3; stem <= term.length && word.startsWith(term.slice(0, stem)); stem += 1) {
    if (ENDING.test(term.slice(stem)) && ENDING.test(word.slice(stem))) return true;
  }
  return false;
}

/**
 * The known word that a mistyped term was probably meant to be; of equally near ones the first.
 * Short words have to be right, longer ones may have up to three slips.
 */
export function correction(term: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of known) {
    const slips = slipsBetween(term, word);
    if (slips !== undefined && (best === undefined || slips < best.slips)) best = { word, slips };
  }
  return best?.word;
}

/** By how many letters two words differ; nothing when they are too different to be one mistyped. */
export function slipsBetween(a: string, b: string): number | undefined {
  const length = Math.min(a.length, b.length);
  const allowed = length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
  if (Math.abs(a.length - b.length) > allowed) return undefined;
  const slips = leven(a, b);
  return slips <= allowed ? slips : undefined;
}

/** A piece of an excerpt, and whether it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * An excerpt as the index gives it, `<mark>` around words that were found and nothing else marked up.
 * The index knows words by the space between them; here punctuation around a word is not marked.
 */
export function piecesOf(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .flatMap((part) => {
      const [, marked] = /^<mark>(.*)<\/mark>$/.exec(part) ?? [];
      if (marked === undefined) return [{ text: plain(part), marked: false }];
      const [, before = '', word = '', after = ''] = EDGES.exec(plain(marked)) ?? [];
      return [
        { text: before, marked: false },
        { text: word, marked: true },
        { text: after, marked: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** What stands before a word, the word, and what stands after it. */
const EDGES = /^([^\p{L}\p{N}_#]*)(.*?)([^\p{L}\p{N}_#+]*)$/u;

/** A text cut where words begin and end that one of the terms is about. */
export function markedIn(text: string, terms: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of spansAbout(terms, text)) {
    pieces.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), marked: false }].filter(({ text }) => text !== '');
}

/** The marked words of an excerpt, each once, in lower case, eight at most. */
export function wordsMarked(pieces: readonly Piece[]): readonly string[] {
  const words = pieces.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase());
  return [...new Set(words)].slice(0, 8);
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
