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
