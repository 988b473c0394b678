import { CODE, isReference, type Passage } from './passage.ts';
import type { Finding, Manuscript } from './rule.ts';
import { wordsIn } from './sentences.ts';

/**
 * So many words in a row belong to one article. Paragraphs that share a third of their runs of five
 * words share such a run as well, unless they are a sentence long.
 */
const RUN = 8;

/** As much of an article as can be repeated. */
export type Read = Pick<Manuscript, 'file' | 'prose'>;

/**
 * Where articles repeat others, by file: a heading, or a run of words. Each is held against `others`
 * and against those before it.
 */
export function repetitions(
  articles: readonly Read[],
  others: readonly Read[] = [],
): ReadonlyMap<string, readonly Finding[]> {
  const shelf = new Shelf(others.length === 0 ? undefined : pairsIn(articles));
  const findings = new Map<string, readonly Finding[]>();
  for (const other of others) shelf.add(other);
  for (const article of articles) {
    findings.set(
      article.file,
      ownPassages(article).flatMap((passage) => shelf.findings(passage)),
    );
    shelf.add(article);
  }
  return findings;
}

/**
 * A number for each heading and run of words of an article. What repeats an article shares a number
 * with it; that two share one may also be chance.
 */
export function traceOf(article: Read): ReadonlySet<number> {
  return new Set(
    ownPassages(article).flatMap((passage) =>
      passage.kind === 'heading'
        ? [numberOf(comparable(passage))]
        : runsOf(wordsOf(passage)).map(({ run }) => numberOf(run)),
    ),
  );
}

/** 32 bits of a text, by FNV-1a over its code units. */
function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) number = Math.imul(number ^ text.charCodeAt(index), 0x01000193);
  return number >>> 0;
}

/** The words of the articles seen so far, by their runs; with `pairs`, only runs that begin with one of them. */
class Shelf {
  readonly #pairs: Pairs | undefined;
  readonly #headings = new Map<string, string>();
  readonly #runs = new Map<string, string>();

  constructor(pairs?: Pairs) {
    this.#pairs = pairs;
  }

  add(article: Read): void {
    for (const passage of ownPassages(article)) {
      if (passage.depth === 2) this.#headings.set(comparable(passage), article.file);
      if (passage.kind !== 'heading')
        for (const { run } of runsOf(wordsOf(passage), this.#pairs)) this.#runs.set(run, article.file);
    }
  }

  findings(passage: Passage): readonly Finding[] {
    if (passage.kind === 'heading') return this.#heading(passage);
    const words = wordsOf(passage);
    const shared = runsOf(words).find(({ run }) => this.#runs.has(run));
    if (shared === undefined) return [];
    const quoted = words.slice(shared.first, shared.first + RUN);
    const what = `"${quoted.map(({ shown }) => shown).join(' ')}" also stands in ${this.#runs.get(shared.run)}.`;
    return [{ place: passage.at(quoted[0]?.start ?? 0), what, fix: 'Write it anew for this article.' }];
  }

  #heading(passage: Passage): readonly Finding[] {
    const other = passage.depth === 2 ? this.#headings.get(comparable(passage)) : undefined;
    if (other === undefined) return [];
    const what = `"${passage.text.trim()}" is also a heading of ${other}.`;
    return [{ place: passage.at(0), what, fix: 'State the point of this section.' }];
  }
}

/** Two words in a row: those that follow a word. Most places of other articles are passed over by them. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** A word as it is compared and as it is shown, and where it begins in its passage. */
interface OwnWord {
  readonly text: string;
  readonly shown: string;
  readonly start: number;
}

/** The sources may be the same ones, and so may their heading. */
function ownPassages({ prose }: Read): readonly Passage[] {
  return prose.passages.filter((passage) => !isReference(passage));
}

/** The words of a passage: compared without case and punctuation, code as it stands. */
function wordsOf(passage: Passage): readonly OwnWord[] {
  let place = 0;
  return wordsIn(passage.text).map(({ text, start }) => {
    const shown = text.replaceAll(CODE, () => passage.code[place++] ?? '');
    return { text: shown.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''), shown, start };
  });
}

/** Every {@link RUN} words in a row; with `pairs`, those alone that begin with one of them. */
function runsOf(words: readonly OwnWord[], pairs?: Pairs) {
  const runs: { readonly first: number; readonly run: string }[] = [];
  for (let first = 0; first + RUN <= words.length; first += 1) {
    if (pairs !== undefined && !pairs.get(words[first]?.text ?? '')?.has(words[first + 1]?.text ?? '')) continue;
    let run = '';
    for (let at = first; at < first + RUN; at += 1) run += `${words[at]?.text} `;
    runs.push({ first, run });
  }
  return runs;
}

function pairsIn(articles: readonly Read[]): Pairs {
  const pairs = new Map<string, Set<string>>();
  for (const words of articles.flatMap((article) => ownPassages(article).map(wordsOf))) {
    for (const [index, { text }] of words.slice(1).entries()) {
      const first = words[index]?.text ?? '';
      const seconds = pairs.get(first) ?? new Set();
      pairs.set(first, seconds.add(text));
    }
  }
  return pairs;
}

function comparable({ text }: Passage): string {
  return text.trim().toLowerCase();
}
