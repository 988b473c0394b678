/** Separators people write between the digits of a number. A comma, a colon or a line end ends it. */
const BETWEEN = '[ \\u00a0\\u202f().\\/\\u2010\\u2011-]{0,3}';
const NUMBER = new RegExp(`(?<![\\w.,/&+-])(?:\\+ ?)?\\(?\\d(?:${BETWEEN}\\d){6,14}(?![\\w-]|[.,]\\d)`, 'g');
const YEAR = '(?:19|20)\\d{2}';
/** Days, months and ranges of years, also as in a PDF; and one digit before a point, as in 3.1415926. */
const NO_NUMBERS = new RegExp(
  [
    `\\b${YEAR}-\\d{2}(?:-\\d{2})?(?:T[\\d:.]+Z?)?\\b`,
    `\\b${YEAR} ?[-/] ?${YEAR}\\b`,
    '\\bD:\\d{8,14}',
    '(?<![\\d.])\\d\\.\\d+(?![.\\d])',
  ].join('|'),
  'g',
);

/**
 * Everything that could be dialled: seven to fifteen digits, as ITU-T E.164 allows, together or in
 * groups, with or without a country. Dates, hashes, decimals and parts of words are none.
 */
export function phoneNumbersIn(text: string): readonly string[] {
  return [...text.replaceAll(NO_NUMBERS, '|').matchAll(NUMBER)].map(([number]) => number);
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** Every e-mail address, also one hidden from simple readers as `&#64;`, `&commat;` or `%40`. */
export function emailsIn(text: string): readonly string[] {
  const plain = text.replace(/&#0*64;|&#x0*40;|&commat;|%40/gi, '@').replace(/&#0*46;|&#x0*2e;|&period;|%2e/gi, '.');
  return [...plain.matchAll(ADDRESS)].map(([address]) => address);
}

/** RFC 2606 and 6761: names that belong to nobody, for examples. */
export function isReserved(address: string): boolean {
  return /@(?:.+\.)?example\.(?:com|net|org)$|\.(?:example|test|invalid|localhost)$/i.test(address);
}
