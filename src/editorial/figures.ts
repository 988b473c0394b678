import { nearest } from '#model/nearest.ts';
import { isReference } from './passage.ts';
import type { Rule } from './rule.ts';
import { sentencesIn } from './sentences.ts';

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|' +
  'hundreds?|thousands?|millions?|billions?|dozens?|half|(?:a|one) (?:hundred|thousand|million|billion|dozen)';
const UNITS =
  'ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?|%|per cent|percent|x|×|times|' +
  '[kKMGT]i?B|bytes?|(?:giga|mega|tera|peta)bytes?|requests?|rows?|writes?|reads?|users?|customers?|tenants?|services?|engineers?|' +
  'queries|tables?|locales|incidents?|outages?|people|teams?|deploys?|messages?|products?|clusters?|scars?|dollars|euros|pounds';
const NUMBER = `(?:~?\\d[\\d.,]*(?:[kKM](?![iB\\w]))?|(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}|of|a))*)`;
/** A number with its unit, and one word between them at most: `185ms`, `two production incidents`. */
const FIGURE = new RegExp(
  `(?<![\\w.-])${NUMBER}(?:[\\s-]?(?:${UNITS})|\\s(?:production|war|live)\\s(?:${UNITS}))(?![\\w])`,
  'giu',
);

const FIRST_PERSON = /(?<![-/])\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b(?![-/])/;
const IN_PRODUCTION = /\b(?:in|our) production\b|\b(?:the|our|one|an) (?:incident|outage)\b/i;
/** What is supposed, advised or given as an example claims nothing about the past. */
const SUPPOSED = /\b(?:would|could|should|might|if|unless|suppose|imagine|say|assume|prefer|example|invented)\b/i;
/** What was measured for the article can be measured again by its reader. */
const MEASURED = /\bI (?:ran|run|measured|timed|counted|sent|filled|rendered|repeated|reproduced|loaded|seeded)\b/;

/** A figure in a sentence about the author's own work has to be among the facts in `content/facts.yaml`. */
export const figures: Rule = {
  name: 'figures',
  findings: ({ prose, facts }) => {
    if (facts === undefined) return [];
    const known = facts.flatMap((fact) => fact.figures);
    return prose.passages
      .filter((passage) => !isReference(passage))
      .flatMap((passage) =>
        sentencesIn(passage.text).flatMap((sentence) =>
          unstated(sentence.text, known).map(({ figure, index }) => ({
            place: passage.at(sentence.start + index),
            what: `"${figure}" is not among the figures that may be stated as the owner's own here.`,
            nearest: nearest(figure, known),
            fix: 'Remove it, say that it is an example, or add it to content/facts.yaml if the owner stands by it.',
          })),
        ),
      );
  },
};

/** The figures of a sentence that are not known. None when the sentence claims nothing about the owner. */
export function unstated(sentence: string, known: readonly string[]) {
  const claims = FIRST_PERSON.test(sentence) || IN_PRODUCTION.test(sentence);
  if (!claims || SUPPOSED.test(sentence) || MEASURED.test(sentence)) return [];
  const stated = new Set(known.map(comparable));
  return [...sentence.matchAll(FIGURE)]
    .map(({ 0: figure, index }) => ({ figure, index }))
    .filter(({ figure }) => !stated.has(comparable(figure)));
}

function comparable(figure: string): string {
  return figure.toLowerCase().replaceAll(/[\s-]/g, '');
}
