import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ResumeView } from '#model/resume-view.ts';
import { reproducibleDocx } from './reproducible-docx.ts';
import {
  type Entry,
  type Item,
  type Phrase,
  type ResumeDocument,
  resumeDocument,
  type Section,
} from './resume-document.ts';

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 1134;
const RIGHT = [{ type: TabStopType.RIGHT, position: PAGE.width - 2 * MARGIN }];

const BULLETS = 'bullets';
const SOFT = '535963';

/** The résumé as a Word file: real headings, lists and links, no tables, and the same bytes each time. */
export async function resumeWord(view: ResumeView): Promise<Uint8Array<ArrayBuffer>> {
  const document = resumeDocument(view);
  const docx = await Packer.toBuffer(wordDocument(document));
  return reproducibleDocx(docx, `${document.asOf}-01T00:00:00Z`);
}

function wordDocument(document: ResumeDocument): Document {
  const { title, author = '', language, keywords } = document;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    keywords: keywords.join(', '),
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 19, language: { value: language } },
          paragraph: { spacing: { after: 60 } },
        },
        heading1: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading2: {
          run: { size: 23, bold: true, color: '1f55b5' },
          paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
        },
        heading3: { run: { size: 20, bold: true }, paragraph: { spacing: { before: 120, after: 20 }, keepNext: true } },
        hyperlink: { run: { color: '1f55b5', underline: {} } },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 260, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: document.name }),
          ...(document.headline === undefined ? [] : [new Paragraph(document.headline)]),
          ...document.contacts.map((contact) => new Paragraph({ children: [run(contact)] })),
          ...document.paragraphs.map((text) => new Paragraph(text)),
          ...document.sections.flatMap(section),
        ],
      },
    ],
  });
}

function section({ heading, entries, items, groups }: Section): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    ...entries.flatMap(entry),
    ...items.map(item),
    ...groups.map(
      ({ label, text }) =>
        new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)] }),
    ),
  ];
}

function entry({ title, dates, place, duration, note, items }: Entry): readonly Paragraph[] {
  const right = (text: string | undefined) => (text === undefined ? [] : [soft(new Tab(), text)]);
  const below = [...(place === undefined ? [] : [run(place)]), ...right(duration)];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      tabStops: RIGHT,
      children: [new TextRun(title), ...right(dates)],
    }),
    ...(below.length === 0 ? [] : [new Paragraph({ tabStops: RIGHT, children: below })]),
    ...(note === undefined ? [] : [new Paragraph({ children: [soft(note)] })]),
    ...items.map(item),
  ];
}

function item({ text, evidence }: Item): Paragraph {
  const links = evidence.flatMap((phrase, index) => [soft(index === 0 ? ' Evidence: ' : '; '), run(phrase)]);
  return new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [new TextRun(text), ...links] });
}

function run({ text, url }: Phrase): ParagraphChild {
  if (url === undefined) return new TextRun(text);
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

function soft(...children: readonly (Tab | string)[]): TextRun {
  return new TextRun({ children, color: SOFT, bold: false, size: 18 });
}
