import type { ResumeView } from '#model/resume-view.ts';
import { type Entry, type Item, type Phrase, resumeDocument, type Section, shortAddress } from './resume-document.ts';

const COLUMNS = 78;

/** The résumé as plain text of 78 columns, one fact on a line, for forms that accept nothing else. */
export function resumeText(view: ResumeView): string {
  const { name, headline, contacts, paragraphs, sections } = resumeDocument(view);
  const head = [underlined(name, '='), ...(headline === undefined ? [] : [wrapped(headline)]), ...contacts.map(phrase)];
  const blocks = [head.join('\n'), ...paragraphs.map((text) => wrapped(text)), ...sections.flatMap(section)];
  return `${blocks.join('\n\n')}\n`;
}

function section({ heading, entries, items, groups }: Section): readonly string[] {
  return [
    underlined(heading, '-'),
    ...entries.map(entry),
    ...(items.length === 0 ? [] : [items.map(item).join('\n')]),
    ...(groups.length === 0
      ? []
      : [groups.map(({ label, text }) => wrapped(`${label}: ${text}`, '', '  ')).join('\n')]),
  ];
}

function entry({ title, dates, place, duration, note, items }: Entry): string {
  const facts = [title, dates, place && phrase(place), duration, note].filter((fact) => fact !== undefined);
  return [...facts.map((fact) => wrapped(fact)), ...items.map(item)].join('\n');
}

function item({ text, evidence }: Item): string {
  const shown = evidence.length === 0 ? [] : [wrapped(`Evidence: ${evidence.map(phrase).join('; ')}`, '  ')];
  return [wrapped(text, '* '), ...shown].join('\n');
}

/** The words with the address behind them, unless they are the address. */
function phrase({ text, url }: Phrase): string {
  if (url === undefined || url === `mailto:${text}`) return text;
  return shortAddress(url) === text ? url : `${text} <${url}>`;
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(Math.min([...text].length, COLUMNS))}`;
}

/** The text with `first` before it and spaces below that. Breaks between words; a word that is longer than a line has one of its own. */
function wrapped(text: string, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= COLUMNS) lines[lines.length - 1] = longer;
    else lines.push(`${lines.length === 0 ? first : rest}${word}`);
  }
  return lines.join('\n');
}
