import type { FenceProblem } from './fence.ts';

/** What a block can claim to be besides plain code; two of these contradict each other. */
const CLAIMS = ['errors', 'fragment', 'pseudo', 'output', 'run'];

/**
 * What is wrong with the claims of a block about its code. `texts` are the attributes with a value,
 * `flags` those without.
 */
export function claimProblems(
  language: string,
  texts: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): readonly FenceProblem[] {
  const claims = CLAIMS.filter((name) => texts.has(name) || flags.has(name));
  const empty = CLAIMS.filter((name) => texts.get(name)?.trim() === '');
  return [
    ...empty.map((name) => ({ what: `"${name}" says nothing.`, fix: REASONS[name] ?? '' })),
    ...(claims.length > 1 ? [contradiction(claims)] : []),
    ...(language === 'text' && !claims.includes('output') && !claims.includes('pseudo') ? [NO_CODE] : []),
  ];
}

const REASONS: Readonly<Record<string, string>> = {
  errors: 'Name the errors the block has to fail with: errors="TS2345".',
  fragment: 'Say why the block cannot stand alone: fragment="the body of a handler".',
  pseudo: 'Say why this is not code: pseudo="a sketch of the protocol".',
  output: 'Write output for what the block marked run prints, or say where it was recorded: output="psql 15".',
};

const NO_CODE: FenceProblem = {
  what: 'The text claims nothing, so nobody can tell whether it is true.',
  fix: 'Write output below the block marked run that prints it, output="where it was recorded", or pseudo="why".',
};

function contradiction(claims: readonly string[]): FenceProblem {
  return { what: `A block cannot be all of these: ${claims.join(', ')}.`, fix: 'Keep the one that is true.' };
}
