import { type Range, replaced } from '../../text/embedded.ts';
import { type Postgres, type Token, tokensIn } from './tokens.ts';

/** SQL with the named parameters of psql and of libraries, `:id`, and with `?`, made into values. */
export function withoutParameters(postgres: Postgres, text: string): string {
  const tokens = tokensIn(postgres, text).filter(({ name }) => !name.endsWith('COMMENT'));
  const named = tokens.flatMap((token, index) => namedParameter(text, token, tokens[index + 1]));
  const unnamed = tokens.filter((token, index) => isQuestion(token, tokens[index - 1], tokens[index + 1]));
  return replaced(replaced(text, named, '$1'), unnamed, '0');
}

function namedParameter(text: string, colon: Token, name: Token | undefined): readonly Range[] {
  const stands = /[\s(,=<>|]/.test(text[colon.from - 1] ?? ' ');
  const follows = name !== undefined && name.from === colon.to && /^[\w'"]/.test(name.text);
  return colon.text === ':' && stands && follows ? [{ from: colon.from, to: name.to }] : [];
}

/** A `?` is also an operator of `jsonb`, which has something to ask before it and behind it. */
function isQuestion({ text }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (text !== '?') return false;
  return !isOperand(before) || !(after !== undefined && (isOperand(after) || after.text === '('));
}

function isOperand(token: Token | undefined): boolean {
  return token !== undefined && !token.reserved && /^(?:[\w'"$]|\)|\]$)/.test(token.text);
}
