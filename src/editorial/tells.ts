import { isReference, type Passage } from './passage.ts';
import type { Finding, Rule } from './rule.ts';

/** A turn of phrase that tells a reader nobody thought, and how often an article may use it. */
interface Tell {
  readonly name: string;
  readonly pattern: RegExp;
  readonly allowed: number;
  /** What may stand in its place without a decision. */
  readonly instead?: string;
}

const tell = (name: string, pattern: RegExp, allowed = 0): Tell => ({ name, pattern, allowed });

/** The lint list of the editorial guide. */
export const TELLS: readonly Tell[] = [
  tell(
    'a stock opener',
    /\bin (?:today['’]s|the modern|an? (?:increasingly|ever)) ?[\w -]{0,30}\b(?:world|landscape|era|age|environment)\b/gi,
  ),
  tell('ever-evolving', /\bever[- ](?:evolving|changing|growing|expanding)\b/gi),
  tell('delving', /\bdelv(?:e|es|ed|ing)\b/gi),
  tell(
    'an invitation',
    /\blet(?:['’]s| us) (?:dive|delve|explore|unpack|take a (?:closer )?look)\b|\bbuckle up\b|\bwithout further ado\b/gi,
  ),
  tell(
    'a hedged note',
    /\bit(?:['’]s| is) (?:important|worth|crucial|essential) (?:to note|noting|mentioning|remembering)\b/gi,
  ),
  tell('an empty conclusion', /\b(?:in conclusion|in summary|to sum up|all in all|at the end of the day)\b/gi),
  tell(
    '"not just X but Y"',
    /\bnot (?:just|only|merely|simply)\b[^.!?\n]{3,90}?(?:\bbut(?: also)?\b|[;,–—-] ?it(?:['’]s| is)\b)/gi,
    1,
  ),
  tell(
    '"isn\'t X. It\'s Y."',
    /\b(?:isn['’]t|is not|aren['’]t) (?:just|only|merely|about)\b[^.!?\n]{2,80}[.;,–—] ?(?:It|They|This)(?:['’]s| is|['’]re| are)\b/g,
  ),
  tell('a dramatic question', /\b(?:The (?:result|answer|catch|takeaway|problem|lesson|twist)|Why)\?(?=\s+[A-Z])/g),
  tell(
    '"here\'s the thing"',
    /\bhere(?:['’]s| is) (?:the thing|the kicker|the deal|why (?:it|this) matters)\b|\blet that sink in\b/gi,
  ),
  tell(
    '"that\'s where X comes in"',
    /\b(?:that|this)(?:['’]s| is) where [\w .-]{2,40} (?:comes?|steps?|shines?)(?: in)?\b/gi,
  ),
  tell(
    'a marketing adjective',
    /\b(?:game[- ]chang(?:er|ing)|cutting[- ]edge|best[- ]in[- ]class|seamless(?:ly)?|effortless(?:ly)?|blazing(?:ly)?[- ]fast|revolutioni[sz]e|paradigm shift|supercharge|unleash|empower(?:s|ing)?)\b/gi,
  ),
  tell('an ornament', /\b(?:tapestry|testament to|treasure trove|beacon of|cornerstone of|realm of)\b/gi),
  tell(
    'an inflated verb',
    /\b(?:leverag|utili[sz]|facilitat|underscor|showcas|embark|bolster|streamlin|foster)\w*\b/gi,
    2,
  ),
  tell(
    'an inflated adjective',
    /\b(?:crucial|pivotal|paramount|myriad|plethora|nuanced|intricate|comprehensive|invaluable)\b/gi,
    2,
  ),
  tell(
    'a connective at the beginning of a sentence',
    /(?<=^|[.!?]\s+)(?:Moreover|Furthermore|Additionally|Notably|Importantly|Ultimately|Overall|Crucially),/g,
    2,
  ),
  tell('"whether you\'re"', /\bwhether you(?:['’]re| are) (?:an? )?[\w -]{3,50} or\b/gi),
  tell(
    'an anonymous authority',
    /\b(?:studies show|research (?:shows|suggests)|experts (?:agree|say)|it is (?:widely|generally) known)\b/gi,
  ),
  tell(
    'the voice of an assistant',
    /\b(?:as an ai|language model|great question|I hope this helps|feel free to|happy coding|stay tuned|thanks for reading)\b|\bcertainly!/gi,
  ),
  tell(
    'the title of a guide',
    /\b(?:(?:ultimate|complete|comprehensive|definitive) guide|everything you need to know|demystif\w+)\b/gi,
  ),
  tell('a placeholder', /\b(?:lorem ipsum|T[B]D|FI[X]ME|X{3}|insert [\w ]+ here)\b|\[(?:your|insert)[^\]]*\]/gi),
  tell('an em dash', /—|(?<=\w) -- (?=\w)/g, 4),
  tell('an exclamation mark', /(?<=[a-z])!(?=\s|$)/g, 1),
  // Straight quotes are set as curly ones where the article is shown.
  { name: 'a curly quote', pattern: /[“”]/g, allowed: 4, instead: '"' },
];

/** Phrases of the lint list, each where it goes beyond what an article may use. */
export const tells: Rule = {
  name: 'tells',
  findings: ({ prose }) => {
    const own = prose.passages.filter((passage) => !isReference(passage) || passage.kind === 'heading');
    return TELLS.flatMap((each) => beyond(each, own));
  },
};

function beyond({ name, pattern, allowed, instead }: Tell, passages: readonly Passage[]): readonly Finding[] {
  const uses = passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, place: passage.at(index) })),
  );
  return uses.slice(allowed).map(({ words, place }, index) => {
    const again = allowed === 0 ? '' : `, for the ${ordinal(allowed + index + 1)} time`;
    const fix = allowed === 0 ? 'Say it plainly, or leave it out.' : `An article may do so ${times(allowed)}.`;
    const edit = instead && { start: place.offset, end: place.offset + words.length, text: instead };
    return { place, what: `"${words.trim()}" is ${name}${again}.`, fix, ...(edit ? { edit } : {}) };
  });
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function ordinal(number: number): string {
  const ending = /1\d$/.test(String(number)) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
