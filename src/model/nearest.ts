import leven from 'leven';

/**
 * The known name most like `name`, for “did you mean”. Nothing when even the best differs in more
 * than half of its letters. Of equally good names the first one wins.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = leven(wanted, candidate.toLowerCase());
    const close = distance <= Math.max(wanted.length, candidate.length) / 2;
    if (close && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/**
 * The known name that is meant without a doubt: it differs in one letter, or in two that changed
 * places or are few among many, and no other name is as near.
 */
export function unmistakable(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const near = [...known].map((candidate) => ({ candidate, distance: leven(wanted, candidate.toLowerCase()) }));
  const least = Math.min(...near.map(({ distance }) => distance));
  const [best, ...others] = near.filter(({ distance }) => distance === least);
  if (best === undefined || others.length > 0 || least > 2) return undefined;
  const sure = least < 2 || best.candidate.length > 7 || letters(wanted) === letters(best.candidate.toLowerCase());
  return sure ? best.candidate : undefined;
}

function letters(word: string): string {
  return [...word].sort().join('');
}
