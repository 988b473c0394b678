import { expect, test } from 'vitest';
import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import { diagramFaults } from '#markdown/diagram-syntax.ts';

const faults = (source: string) => diagramFaults(source).map(({ line }) => line);

const READABLE = {
  'flow chart': `flowchart LR
  %% a comment
  A[Client] -->|HTTPS| B(Edge cache)
  B --> C{Hit?}
  C -- yes --> D[Serve]
  C -.-> E[(Postgres)] & F
  subgraph origin
    direction TB
    E ==> G((x))
  end
  H`,
  sequence: `sequenceDiagram
  autonumber
  participant A as Client
  actor B
  A->>+B: POST /login
  alt valid
    B-->>-A: 200 token
  else invalid
    B-xA: 401
  end
  Note over A,B: TLS`,
  states: `stateDiagram-v2
  [*] --> draft
  draft --> placed: Place
  state "In review" as review
  placed --> [*]`,
  entities: `erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER {
    string id PK
    int total "in cents"
  }`,
};

for (const [kind, source] of Object.entries(READABLE)) {
  test(`a ${kind} is read line by line`, () => {
    expect(faults(source)).toEqual([]);
  });
}

test('a line the drawing would leave out is found', () => {
  expect(faults('flowchart LR\n  A -->\n  B --> C')).toEqual([2]);
  expect(faults('flowchart LR\n  A -> B')).toEqual([2]);
  expect(faults('flowchart LR\n  A[Client --> B')).toEqual([2]);
  expect(faults('sequenceDiagram\n  A->>B')).toEqual([2]);
  expect(faults('stateDiagram-v2\n  a --> ')).toEqual([2]);
  expect(faults('erDiagram\n  A --o{ B : has')).toEqual([2]);
  expect(faults('flowchar LR\n  A --> B')).toEqual([1]);
  expect(faults('gantt\n  title x')).toEqual([1]);
});

test('an article with such a line is stopped at that line', () => {
  const text = '---\ntitle: x\n---\n\n```mermaid title="T" alt="A."\nflowchart LR\n  A -->\n```\n';
  expect(articleBody('content/articles/x.mdx', text, plainLines).problems).toEqual([
    {
      file: 'content/articles/x.mdx',
      line: 7,
      column: 3,
      what: '"A -->" cannot be read in this diagram.',
      fix: 'Correct the line, or write the diagram in simpler parts.',
      nearest: undefined,
    },
  ]);
});
