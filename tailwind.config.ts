import Color from 'colorjs.io';
import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/** A colour in both schemes, in OKLCH: lightness in per cent, chroma, hue. */
export interface Colour {
  readonly light: Oklch;
  readonly dark: Oklch;
}

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Paper and ink, and one accent. */
export const colours = {
  paper: { light: [98.6, 0.004, 95], dark: [17.5, 0.008, 265] },
  raised: { light: [100, 0, 0], dark: [20.5, 0.009, 265] },
  sunken: { light: [96.4, 0.005, 95], dark: [15, 0.008, 265] },
  rule: { light: [90.5, 0.006, 95], dark: [29, 0.012, 265] },
  'rule-strong': { light: [65.8, 0.01, 95], dark: [54, 0.014, 265] },
  ink: { light: [21, 0.012, 265], dark: [94, 0.005, 95] },
  'ink-2': { light: [37, 0.014, 265], dark: [82, 0.01, 95] },
  'ink-3': { light: [48, 0.014, 265], dark: [70, 0.012, 95] },
  accent: { light: [49, 0.17, 262], dark: [77, 0.115, 255] },
  'accent-soft': { light: [95, 0.025, 262], dark: [26, 0.05, 262] },
  bar: { light: [89, 0.012, 265], dark: [31, 0.014, 265] },
  good: { light: [45, 0.11, 155], dark: [78, 0.13, 155] },
  warn: { light: [48, 0.13, 55], dark: [80, 0.12, 75] },
} as const satisfies Readonly<Record<string, Colour>>;

/** Code on `raised`: each token at least 4.5 : 1 in both schemes. */
export const codeColours = {
  'code-comment': { light: [48, 0.014, 265], dark: [70, 0.012, 95] },
  'code-keyword': { light: [46, 0.17, 300], dark: [78, 0.12, 300] },
  'code-string': { light: [44, 0.11, 150], dark: [79, 0.11, 150] },
  'code-constant': { light: [47, 0.13, 40], dark: [79, 0.1, 60] },
  'code-function': { light: [45, 0.14, 255], dark: [78, 0.11, 250] },
  'code-type': { light: [45, 0.09, 215], dark: [80, 0.09, 205] },
  'code-tag': { light: [46, 0.15, 15], dark: [78, 0.12, 15] },
  'code-attribute': { light: [44, 0.08, 285], dark: [82, 0.07, 285] },
} as const satisfies Readonly<Record<string, Colour>>;

/** One hue for each colour a category may take: [hue, chroma in light, chroma in dark]. */
export const categoryHues = {
  ruby: [12, 0.17, 0.14],
  rose: [350, 0.16, 0.13],
  sky: [232, 0.13, 0.11],
  violet: [292, 0.15, 0.12],
  indigo: [268, 0.16, 0.12],
  amber: [75, 0.13, 0.13],
  teal: [190, 0.1, 0.1],
  cyan: [212, 0.1, 0.1],
  orange: [50, 0.14, 0.13],
  green: [152, 0.13, 0.12],
  plum: [322, 0.12, 0.1],
  red: [27, 0.18, 0.15],
  lime: [125, 0.13, 0.13],
  stone: [90, 0.015, 0.015],
} as const;

/** The CSS for one colour in both schemes. */
export function css({ light, dark }: Colour): string {
  return `light-dark(${oklch(light)}, ${oklch(dark)})`;
}

/** A colour of one scheme as CSS spells it. */
export function oklch([lightness, chroma, hue]: Oklch): string {
  return `oklch(${lightness}% ${chroma} ${hue})`;
}

/** The same in the six digits of sRGB, `#fbfaf7`, for formats that know no other notation. */
export function hex([lightness, chroma, hue]: Oklch): string {
  const colour = new Color('oklch', [lightness / 100, chroma, hue]).to('srgb').toGamut({ method: 'css' });
  return colour.toString({ format: 'hex', collapse: false });
}

const all: Readonly<Record<string, Colour>> = { ...colours, ...codeColours };

/** Every custom property of the design, as `:root` declares them. */
const properties = Object.fromEntries(Object.entries(all).map(([name, colour]) => [`--${name}`, css(colour)]));

/** The colour of a dot or a segment, from its entry in `categoryHues`. */
export function categoryColour([hue, light, dark]: (typeof categoryHues)[keyof typeof categoryHues]): Colour {
  return { light: [58, light, hue], dark: [72, dark, hue] };
}

/** `[data-colour="ruby"]` sets `--c` to it. */
const categories = Object.fromEntries(
  Object.entries(categoryHues).map(([name, hue]) => [`[data-colour='${name}']`, { '--c': css(categoryColour(hue)) }]),
);

export default {
  content: [],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(Object.keys(all).map((name) => [name, `var(--${name})`])),
    },
    screens: { sm: '30rem', md: '47.5rem', lg: '64rem', xl: '80rem' },
    fontFamily: { sans: 'var(--font-sans)', mono: 'var(--font-mono)' },
    borderRadius: { sm: '0.3125rem', md: '0.5rem', lg: '0.6875rem' },
  },
  plugins: [plugin(({ addBase }) => addBase({ ':root': properties, ...categories }))],
} satisfies Config;
