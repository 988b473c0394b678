import { expect, test } from 'vitest';
import { attributes, bodyOf, fenced, htmlOf, texts } from '../../support/body.ts';

/** A diagram of each kind that articles use. */
const KINDS: Readonly<Record<string, string>> = {
  'flow chart': 'graph TD\n  A[Start] -->|then| B{Choice}\n  B --> C((End))',
  'sequence diagram': 'sequenceDiagram\n  participant A as Worker\n  A->>B: take\n  Note over A: waits\n  B-->>A: ok',
  'state diagram': 'stateDiagram-v2\n  [*] --> Closed\n  Closed --> Open: fails',
  'entity diagram': 'erDiagram\n  ORDER ||--o{ LINE : has',
  'class diagram': 'classDiagram\n  Animal <|-- Dog',
};

for (const [kind, source] of Object.entries(KINDS)) {
  test(`a ${kind} is drawn without styles and scripts of its own`, () => {
    const { html } = bodyOf(fenced('mermaid title="A picture" alt="What it shows"', source));
    expect(html).toMatch(/<svg[^>]* role="img"/);
    expect(html).not.toMatch(/<style|<script|\sstyle=|\son\w+=|href=|<foreignObject|https?:/i);
  });
}

test('a picture is named by its title and its words, which readers can unfold', () => {
  const page = htmlOf(fenced('mermaid title="Two steps" alt="A leads to B"', 'graph TD\n  A --> B'));
  const ids = attributes(page, 'svg', 'aria-labelledby')[0]?.split(' ') ?? [];
  expect(ids.map((id) => page.querySelector(`#${id}`)?.text)).toEqual(['Two steps', 'A leads to B.']);
  expect(texts(page, 'details p')).toEqual(['A leads to B.']);
});

test('words that end a sentence get no second full stop', () => {
  const page = htmlOf(fenced('mermaid title="Two steps" alt="A leads to B."', 'graph TD\n  A --> B'));
  expect(texts(page, 'details p')).toEqual(['A leads to B.']);
});

test('the picture scrolls in a region that the keyboard reaches', () => {
  const page = htmlOf(fenced('mermaid title="Two steps" alt="A leads to B."', 'graph TD\n  A --> B'));
  const region = page.querySelector('[role=region]');
  expect(region?.getAttribute('tabindex')).toBe('0');
  expect(region?.getAttribute('aria-label')).toBe('Diagram 1: Two steps');
});

test('two diagrams of one article share no id, and each refers to its own', () => {
  const one = fenced('mermaid title="Two steps" alt="A to B."', 'sequenceDiagram\n  A->>B: hi');
  const page = htmlOf(`${one}\n\n${one}`);
  const ids = attributes(page, '[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
  const [first, second] = page.querySelectorAll('figure').map((figure) => ({
    own: attributes(figure, '[id]', 'id'),
    used: [...figure.toString().matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]),
  }));
  expect(first?.used.length).toBeGreaterThan(0);
  expect(first?.used.filter((id) => !first.own.includes(id))).toEqual([]);
  expect(second?.used.filter((id) => !second.own.includes(id))).toEqual([]);
  expect(attributes(page, '[role=region]', 'aria-label')).toEqual(['Diagram 1: Two steps', 'Diagram 2: Two steps']);
});

test('numbers of a picture are short', () => {
  const { html } = bodyOf(fenced('mermaid title="Two steps" alt="A to B."', KINDS['flow chart'] ?? ''));
  const drawing = html.slice(html.indexOf('<defs>'), html.indexOf('</svg>'));
  expect(drawing).not.toMatch(/\d\.\d{2,}/);
});
