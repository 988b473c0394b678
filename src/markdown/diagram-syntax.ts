/** A line of a diagram that cannot be read, counted from 1 within its block. */
export interface DiagramFault {
  readonly line: number;
  readonly text: string;
}

const ID = '[\\w.-]+';
/** A node of a flow chart: an id, and the shape around its words. */
const SHAPE =
  '(?:\\[\\(.+?\\)\\]|\\[\\[.+?\\]\\]|\\(\\(.+?\\)\\)|\\(\\[.+?\\]\\)|\\{\\{.+?\\}\\}|\\[.+?\\]|\\(.+?\\)|\\{.+?\\}|>.+?\\])';
const NODES = `${ID}${SHAPE}?(?:\\s*&\\s*${ID}${SHAPE}?)*`;
const LINK = '(?:<?(?:--+|==+|-\\.+-)[>ox]?(?:\\|[^|]+\\|)?|<?(?:--|==|-\\.)\\s+[^|>]+?\\s+(?:--+|==+|\\.+-)[>ox]?)';
const ARROW = '(?:<<)?--?(?:>>|>|x|\\))';
const END = '(?::\\s*.+)?';

/** What a line may be, by the kind of diagram its first line names. Comments and blank lines always may. */
const KINDS: readonly { readonly header: RegExp; readonly lines: readonly RegExp[] }[] = [
  {
    header: /^(?:flowchart|graph)\s+(?:TD|TB|BT|LR|RL)$/,
    lines: patterns(`${NODES}(?:\\s*${LINK}\\s*${NODES})*`, `subgraph\\s+.+`, 'end', 'direction\\s+(?:TD|TB|BT|LR|RL)'),
  },
  {
    header: /^sequenceDiagram$/,
    lines: patterns(
      `(?:participant|actor)\\s+${ID}(?:\\s+as\\s+.+)?`,
      `${ID}\\s*${ARROW}[+-]?\\s*${ID}\\s*:\\s*.+`,
      `(?:activate|deactivate)\\s+${ID}`,
      `Note\\s+(?:over|left of|right of)\\s+${ID}(?:\\s*,\\s*${ID})?\\s*:\\s*.+`,
      '(?:loop|alt|else|opt|par|and|critical|option|break|rect)(?:\\s+.+)?',
      'end',
      'autonumber',
    ),
  },
  {
    header: /^stateDiagram(?:-v2)?$/,
    lines: patterns(
      `(?:\\[\\*\\]|${ID})\\s*-->\\s*(?:\\[\\*\\]|${ID})\\s*${END}`,
      `state\\s+.+`,
      `${ID}\\s*:\\s*.+`,
      `note\\s+(?:left|right)\\s+of\\s+${ID}(?:\\s*:\\s*.+)?`,
      'direction\\s+(?:TD|TB|BT|LR|RL)',
      '\\}',
      '--',
      ID,
    ),
  },
  {
    header: /^classDiagram$/,
    lines: patterns(
      `class\\s+${ID}(?:\\s*\\{)?`,
      `${ID}\\s+(?:<\\||[*o<])?(?:--|\\.\\.)(?:\\|>|[*o>])?\\s+${ID}\\s*${END}`,
      `${ID}\\s*:\\s*.+`,
      '[-+#~]?[\\w<>\\[\\]~]+(?:\\s+.+|\\(.*\\).*)?',
      '<<.+>>',
      '\\}',
    ),
  },
  {
    header: /^erDiagram$/,
    lines: patterns(
      `${ID}\\s+[|}o][|o](?:--|\\.\\.)[|o][|{o]\\s+${ID}\\s*:\\s*.+`,
      `${ID}(?:\\s*\\{)?`,
      `[\\w()\\[\\],]+\\s+[\\w-]+(?:\\s+(?:PK|FK|UK)(?:\\s*,\\s*(?:PK|FK|UK))*)?(?:\\s+"[^"]*")?`,
      '\\}',
    ),
  },
];

/**
 * The lines of a diagram that are not the Mermaid syntax this site draws: flow charts, sequences,
 * states and entities. The library that draws them is lenient and would leave out what it does not
 * understand, which nobody would notice.
 */
export function diagramFaults(source: string): readonly DiagramFault[] {
  const lines = source.split('\n').map((text, index) => ({ line: index + 1, text: text.trim() }));
  const written = lines.filter(({ text }) => text !== '' && !text.startsWith('%%'));
  const [first, ...others] = written;
  if (first === undefined) return [{ line: 1, text: '' }];
  const kind = KINDS.find(({ header }) => header.test(first.text));
  if (kind === undefined) return [first];
  return others.filter(({ text }) => !kind.lines.some((pattern) => pattern.test(text.replace(/;$/, ''))));
}

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(`^${source}$`));
}
