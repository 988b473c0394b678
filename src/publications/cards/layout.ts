import type { Node } from '@takumi-rs/core';
import { CARD_SIZE, type Card, type CardBar } from '#model/card.ts';
import { categoryColour, categoryHues, colours, oklch } from '#tokens';
import { MONO, SANS } from './faces.ts';
import { type Box, type Headline, LINE_HEIGHT } from './headline.ts';

/** Pixels between the words and the edge, and between what stands below each other. */
const MARGIN = 72;
const GAP = { title: 28, foot: 36 };
const LINE = 34;
const FOOT = { rule: 2, padding: 34, height: 42 };
const BAR = { height: 26, gap: 6, cut: 4 };
const WIDTH = CARD_SIZE.width - 2 * MARGIN;

/** What the other parts of a card leave for its title. */
export function titleBox({ kind, bars = [] }: Card): Box {
  const eyebrow = kind === '' ? 0 : LINE + GAP.title;
  const drawing = bars.length === 0 ? 0 : heightOf(bars) + GAP.foot;
  const foot = GAP.foot + FOOT.rule + FOOT.padding + FOOT.height;
  return { width: WIDTH, height: CARD_SIZE.height - 2 * MARGIN - eyebrow - drawing - foot };
}

/** How titles are set, whatever their size. */
export const TITLE_STYLE = {
  fontFamily: SANS,
  fontWeight: 600,
  letterSpacing: '-0.035em',
  whiteSpace: 'nowrap',
} as const;

const ink = (name: keyof typeof colours) => oklch(colours[name].light);
const oneLine = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 } as const;
const small = { ...oneLine, fontFamily: MONO, fontSize: 26, color: ink('ink-3'), lineHeight: `${LINE}px` } as const;
const signature = { ...oneLine, fontFamily: SANS, fontWeight: 600, fontSize: 30, letterSpacing: '-0.01em' } as const;

/**
 * A card as boxes and words, in the light colours of the pages. `sign` is whose site it is, `mark`
 * its drawing as SVG. It says everything that goes into the picture but the faces.
 */
export function layout(card: Card, title: Headline, sign: string, mark: string): Node {
  return {
    type: 'container',
    style: { ...column, ...CARD_SIZE, padding: MARGIN, backgroundColor: ink('paper'), justifyContent: 'space-between' },
    children: [
      { type: 'container', style: { ...column, gap: GAP.title }, children: [...eyebrow(card), headlineNode(title)] },
      {
        type: 'container',
        style: { ...column, gap: GAP.foot },
        children: [...bars(card.bars ?? []), foot(card, sign, mark)],
      },
    ],
  };
}

const column = { display: 'flex', flexDirection: 'column' } as const;
const row = { display: 'flex', flexDirection: 'row', alignItems: 'center' } as const;

function eyebrow({ kind, colour }: Card): readonly Node[] {
  if (kind === '') return [];
  const fill = colour && oklch(categoryColour(categoryHues[colour]).light);
  const dot: Node = { type: 'container', style: { width: 20, height: 20, borderRadius: 10, backgroundColor: fill } };
  const words: Node = { type: 'text', text: kind, style: { ...small, maxWidth: WIDTH - 40 } };
  return [{ type: 'container', style: { ...row, gap: 18 }, children: fill === undefined ? [words] : [dot, words] }];
}

function headlineNode({ size, lines }: Headline): Node {
  return {
    type: 'container',
    style: column,
    children: lines.map((text) => ({
      type: 'text',
      text,
      style: { ...TITLE_STYLE, fontSize: size, lineHeight: LINE_HEIGHT, color: ink('ink') },
    })),
  };
}

function bars(all: readonly CardBar[]): readonly Node[] {
  if (all.length === 0) return [];
  const children = all.map(({ from, to, lane, colour }): Node => {
    const fill = colour === 'accent' || colour === 'bar' ? colours[colour] : categoryColour(categoryHues[colour]);
    const left = Math.round(from * WIDTH) + (from > 0 ? BAR.cut : 0);
    return {
      type: 'container',
      style: {
        position: 'absolute',
        left,
        top: lane * (BAR.height + BAR.gap),
        width: Math.round(to * WIDTH) - left,
        height: BAR.height,
        borderRadius: 5,
        backgroundColor: oklch(fill.light),
      },
    };
  });
  const style = { position: 'relative', width: WIDTH, height: heightOf(all) } as const;
  return [{ type: 'container', style, children }];
}

function heightOf(all: readonly CardBar[]): number {
  const lanes = Math.max(...all.map(({ lane }) => lane + 1));
  return lanes * (BAR.height + BAR.gap) - BAR.gap;
}

function foot({ facts }: Card, sign: string, mark: string): Node {
  const signed: Node = {
    type: 'container',
    style: { ...row, gap: 16, minWidth: 0, flexShrink: 1 },
    children: [
      { type: 'image', src: mark, style: { width: FOOT.height, height: FOOT.height, flexShrink: 0 } },
      { type: 'text', text: sign, style: { ...signature, color: ink('ink') } },
    ],
  };
  return {
    type: 'container',
    style: {
      ...row,
      justifyContent: 'space-between',
      gap: 48,
      borderTop: `${FOOT.rule}px solid ${ink('rule')}`,
      paddingTop: FOOT.padding,
    },
    children: [signed, { type: 'text', text: facts.join(' · '), style: { ...small, flexShrink: 0 } }],
  };
}
