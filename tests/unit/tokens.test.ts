/** Every colour that carries words or borders can be told from what it stands on, in both schemes. */
import Color from 'colorjs.io';
import { expect, test } from 'vitest';
import { type Colour, categoryColour, categoryHues, codeColours, colours } from '../../tailwind.config.ts';

type Scheme = keyof Colour;
type Token = keyof typeof colours | keyof typeof codeColours;

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const TOKENS: Readonly<Record<Token, Colour>> = { ...colours, ...codeColours };
const SURFACES: readonly Token[] = ['paper', 'raised', 'sunken', 'accent-soft'];
const CODE: readonly Token[] = [
  'code-comment',
  'code-keyword',
  'code-string',
  'code-constant',
  'code-function',
  'code-type',
  'code-tag',
  'code-attribute',
];

/** A rule of WCAG 2.2: words or signs on surfaces, and the least contrast between any two of them. */
interface Rule {
  readonly above: readonly Token[];
  readonly on: readonly Token[];
  readonly least: number;
}

const RULES: Readonly<Record<string, Rule>> = {
  'body text reaches AAA on every surface': { above: ['ink'], on: SURFACES, least: 7 },
  'secondary text reaches AA on every surface': { above: ['ink-2', 'ink-3'], on: SURFACES, least: 4.5 },
  'coloured text reaches AA on every surface': { above: ['accent', 'warn', 'good'], on: SURFACES, least: 4.5 },
  'code reaches AA on its block and on marked lines': {
    above: ['ink', ...CODE],
    on: ['raised', 'accent-soft'],
    least: 4.5,
  },
  'the words of buttons and of present roles reach AA': {
    above: ['paper'],
    on: ['ink', 'ink-2', 'accent'],
    least: 4.5,
  },
  'the words of past roles reach AA': { above: ['ink'], on: ['bar'], least: 4.5 },
  'borders of controls can be seen': { above: ['rule-strong', 'accent'], on: ['paper', 'raised'], least: 3 },
};

for (const [name, { above, on, least }] of Object.entries(RULES)) {
  for (const scheme of SCHEMES) {
    test(`${name} (${scheme})`, () => {
      const pairs = above.flatMap((fore) => on.map((back) => ({ fore, back })));
      const weak = pairs
        .map(({ fore, back }) => ({ fore, back, ratio: contrast(TOKENS[fore][scheme], TOKENS[back][scheme]) }))
        .filter(({ ratio }) => ratio < least);
      expect(weak).toEqual([]);
    });
  }
}

for (const scheme of SCHEMES) {
  test(`the dot of every category can be seen (${scheme})`, () => {
    const dots = Object.entries(categoryHues).map(([id, hue]) => ({ id, dot: categoryColour(hue)[scheme] }));
    const weak = dots.filter(({ dot }) =>
      [colours.paper, colours.raised].some((surface) => contrast(dot, surface[scheme]) < 3),
    );
    expect(weak).toEqual([]);
  });
}

test('every colour of code is among those that are checked', () => {
  expect(CODE.toSorted()).toEqual(Object.keys(codeColours).sort());
});

/** The ratio of WCAG 2, as a screen shows the colours: what sRGB cannot show is brought into it first. */
function contrast(a: Colour[Scheme], b: Colour[Scheme]): number {
  return shown(a).contrast(shown(b), 'WCAG21');
}

function shown([lightness, chroma, hue]: Colour[Scheme]): Color {
  return new Color('oklch', [lightness / 100, chroma, hue]).to('srgb').toGamut({ method: 'css' });
}
