import { STATUS_CODES } from 'node:http';
import { blockByBlock, type Checker, type Finding } from '../../checker.ts';
import { columnOfByte } from '../../text/positions.ts';
import { headError } from './head.ts';
import { jsonFindings } from '../json.ts';

const REQUEST = /^[A-Z][A-Z-]*[ \t]+\S/;
const RESPONSE = /^HTTP\/\d/;

/**
 * HTTP messages, by the parser of Node: start lines and fields, and a body that says it is JSON. HTTP/2
 * and HTTP/3 are read in the text form of HTTP/1.1. A message begins at the top and at each start line
 * below a blank line, so that a block can hold a request and its response.
 */
export const http: Checker = {
  tool: { name: 'HTTP parser of Node.js', package: 'node' },
  level: 'parsed',
  contexts: [
    { name: 'a request', before: 'GET / HTTP/1.1\n', after: '\n' },
    { name: 'the body of a response', before: 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n', after: '\n' },
  ],
  check: blockByBlock(async ({ code }) => {
    const found = await Promise.all(messagesIn(code.split('\n')).map(messageFindings));
    return found.flat();
  }),
};

interface Message {
  /** Of its first line, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

function messagesIn(lines: readonly string[]): readonly Message[] {
  const starts = lines.flatMap((line, index) => {
    const isStart = lines[index - 1] === '' && (REQUEST.test(line) || RESPONSE.test(line));
    return index === 0 || isStart ? [index] : [];
  });
  return starts.map((start, index) => ({ line: start + 1, lines: lines.slice(start, starts[index + 1]) }));
}

async function messageFindings({ line, lines }: Message): Promise<readonly Finding[]> {
  const blank = lines.indexOf('');
  const head = blank === -1 ? lines : lines.slice(0, blank);
  const body = blank === -1 ? [] : lines.slice(blank + 1);
  const isJson = head.some((field) => /^content-type:\s*application\/(?:[\w.-]+\+)?json\b/i.test(field));
  const inBody = isJson && body.join('').trim() !== '' ? await jsonFindings(body.join('\n')) : [];
  return [
    ...reasonFindings(head[0] ?? ''),
    ...(await headFindings(head)),
    ...inBody.map((finding) => ({ ...finding, line: finding.line + blank + 1 })),
  ].map((finding) => ({ ...finding, line: finding.line + line - 1 }));
}

/** The parser stops at the first error, so what is left without that line is parsed anew. */
async function headFindings(head: readonly string[]): Promise<readonly Finding[]> {
  const kind = RESPONSE.test(head[0] ?? '') ? 'response' : 'request';
  const sent = head.map((text, index) =>
    index === 0 ? asHttp11(text) : /^(?:…|\.\.\.)$/.test(text) ? 'Left-Out: x' : text,
  );
  const error = await headError(`${sent.join('\r\n')}\r\n\r\n`, kind);
  if (error === undefined) return [];
  const { bytes, message, code } = error;
  const starts = sent.map((_, index) =>
    Buffer.byteLength(
      sent
        .slice(0, index)
        .map((text) => `${text}\r\n`)
        .join(''),
    ),
  );
  const index = starts.findLastIndex((start) => start <= bytes);
  const written = head[index] ?? '';
  const column = Math.min(columnOfByte(sent[index] ?? '', bytes - (starts[index] ?? 0) + 1), written.length + 1);
  const start = kind === 'request' ? 'GET / HTTP/1.1' : 'HTTP/1.1 200 OK';
  const rest = head.map((text, place) => (place === index ? (index === 0 ? start : 'Left-Out: x') : text));
  return [{ line: index + 1, column, message, code }, ...(await headFindings(rest))];
}

/** A start line of HTTP/2 or HTTP/3, or without a version, as HTTP/1.1 writes it. */
function asHttp11(start: string): string {
  if (RESPONSE.test(start)) return start.replace(/^HTTP\/[23](?=\s|$)/, 'HTTP/1.1');
  return / HTTP\/\S+$/.test(start) ? start.replace(/ HTTP\/[23]$/, ' HTTP/1.1') : `${start} HTTP/1.1`;
}

/** A reason may be any text, and that of another status misleads. */
function reasonFindings(start: string): readonly Finding[] {
  const [, status = '', reason = ''] = /^HTTP\/\S+ (\d{3}) (.+)$/.exec(start) ?? [];
  const other = Object.entries(STATUS_CODES).find(([code, text]) => code !== status && text === reason)?.[0];
  if (other === undefined || STATUS_CODES[status] === reason) return [];
  const message = `"${reason}" belongs to ${other}; ${status} is "${STATUS_CODES[status] ?? 'not assigned'}"`;
  return [{ line: 1, column: start.indexOf(reason) + 1, message }];
}
