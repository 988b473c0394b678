/** A title as it is drawn: its lines, in letters of this many pixels. */
export interface Headline {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How wide a text is in letters of one pixel. */
export type WidthOf = (text: string) => number;

/** What is not broken: a word or a part of one, and the width of the space before it within a line. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

/** Where a title has to fit, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export const LINE_HEIGHT = 1.08;

const LINES = 3;
/** In the smallest, three lines of a card hold a hundred letters even if each is as wide as it is high. */
const SIZES = [112, 104, 96, 92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 30];
const SMALLEST = 30;
/** A break after a colon makes up for a widest line that is longer by this much. */
const PART_WORTH = 0.8;
/** Only letters of this size and below are worth breaking a word for. */
const BREAKING = 60;

/** Every text whose width `headline` may ask for. */
export function measuredParts(title: string): readonly string[] {
  const words = wordsOf(title);
  return [...new Set([' ', ...words, ...words.flatMap(lettersOf)])];
}

/**
 * A title in the largest letters that fit into a box on at most three lines, on as few lines as
 * those need, the lines as even as can be. A word is broken between letters only where it is wider
 * than a line of small letters. Throws a RangeError for a title that three lines of the smallest
 * letters do not hold; on a card, any of a hundred characters has room.
 */
export function headline(title: string, { width, height }: Box, widthOf: WidthOf): Headline {
  const words = wordsOf(title).map((text, index) => ({ text, width: widthOf(text), space: index && widthOf(' ') }));
  for (const size of SIZES) {
    const room = width / size;
    const limit = Math.min(LINES, Math.floor(height / (size * LINE_HEIGHT)));
    const pieces = size > BREAKING ? words : words.flatMap((word) => broken(word, room, widthOf));
    const lines = evenLines(pieces, room, limit);
    if (lines !== undefined) return { size, lines };
  }
  const letters = lettersOf(title).map((text) => ({ text, width: widthOf(text), space: 0 }));
  const lines = evenLines(letters, width / SMALLEST, LINES);
  if (lines === undefined) throw new RangeError(`No card has room for the title “${title}”.`);
  return { size: SMALLEST, lines };
}

/** A word that is wider than the room as parts that fit, all but the last as long as can be. */
function broken(word: Piece, room: number, widthOf: WidthOf): readonly Piece[] {
  if (word.width <= room) return [word];
  const parts: Piece[] = [];
  for (const text of lettersOf(word.text)) {
    const width = widthOf(text);
    const last = parts.at(-1);
    if (last === undefined) parts.push({ text, width, space: word.space });
    else if (last.width + width > room) parts.push({ text, width, space: 0 });
    else parts.splice(-1, 1, { ...last, text: last.text + text, width: last.width + width });
  }
  return parts;
}

/**
 * The pieces on the fewest lines that hold them, the widest of which is as narrow as can be. A line
 * that ends with a colon, where a title is followed by another, may make it a little wider.
 */
function evenLines(pieces: readonly Piece[], room: number, limit: number): readonly string[] | undefined {
  for (let count = 1; count <= limit; count += 1) {
    const fitting = divisions(pieces, count)
      .map((lines) => ({ lines, widest: Math.max(...lines.map(widthOfLine)) }))
      .filter(({ widest }) => widest <= room)
      .map(({ lines, widest }) => ({ lines, cost: lines.slice(0, -1).some(endsPart) ? widest * PART_WORTH : widest }));
    const [first, ...others] = fitting;
    if (first === undefined) continue;
    return others.reduce((best, each) => (each.cost < best.cost ? each : best), first).lines.map(lineOf);
  }
  return undefined;
}

/** Every way to divide the pieces into so many lines. */
function divisions(pieces: readonly Piece[], count: number): readonly (readonly (readonly Piece[])[])[] {
  if (count === 1) return pieces.length > 0 ? [[pieces]] : [];
  return pieces.flatMap((_, index) =>
    index === 0 ? [] : divisions(pieces.slice(index), count - 1).map((rest) => [pieces.slice(0, index), ...rest]),
  );
}

function endsPart(line: readonly Piece[]): boolean {
  return line.at(-1)?.text.endsWith(':') ?? false;
}

function widthOfLine(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width, space }, index) => sum + width + (index === 0 ? 0 : space), 0);
}

function lineOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, space }, index) => (index > 0 && space > 0 ? ` ${text}` : text)).join('');
}

function wordsOf(title: string): readonly string[] {
  return title.split(/\s+/).filter((word) => word !== '');
}

/** Letters as a reader counts them: an accent stays with its letter. */
function lettersOf(text: string): readonly string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}
