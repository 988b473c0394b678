import type { Element } from 'hast';
import type { CodeBlock } from '#model/code-block.ts';
import type { ChecksLock } from '#model/code-check.ts';
import { checksOf } from '#model/checks-lock.ts';
import { type CodeFact, claimsOf, codeFact } from '#model/code-fact.ts';
import { urls } from '#model/urls.ts';
import type { DigestedBlock } from './code-digest.ts';
import { element } from './element.ts';
import { LANGUAGES } from './languages.ts';

/** What was done with each block of an article, in order; nothing for a block that was not checked as it stands. */
export function codeFacts(blocks: readonly DigestedBlock[], lock: ChecksLock): readonly (CodeFact | undefined)[] {
  return blocks.map(({ block, digest }) => {
    const check = checksOf(lock, block.file).get(digest);
    return check && codeFact(block, labelOf(block), check, lock.tools);
  });
}

/**
 * The line below a block that says what was done with it. Feeds and other places that have no page
 * about checks drop it by its class.
 */
export function checkNote(fact: CodeFact | undefined): Element {
  if (fact === undefined) return element('p', { className: ['code-check'] }, 'Not checked yet');
  const parts = claimsOf(fact).flatMap(({ anchor, claim, detail }, index) => {
    const link = element('a', { href: urls.check(anchor) }, claim);
    const part = element('span', {}, link, detail === undefined ? '' : ` · ${detail}`);
    return index === 0 ? [part] : [' ', part];
  });
  return element('p', { className: ['code-check'] }, ...parts);
}

function labelOf({ language }: CodeBlock): string {
  return LANGUAGES[language]?.label ?? language;
}
