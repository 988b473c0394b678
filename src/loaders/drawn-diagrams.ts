import { type Draw, diagram, undrawn } from '#markdown/diagram.ts';
import { keptResults } from './kept-results.ts';

const MAKERS = ['src/markdown/diagram.ts', 'package-lock.json'];

/**
 * Draws diagrams to see whether it can be done, each once: one that was drawn before is left
 * undrawn, since laying it out takes longer than the rest of the check of an article.
 */
export function drawnDiagrams(): { readonly draw: Draw; readonly save: () => void } {
  const kept = keptResults('diagrams', MAKERS);
  return {
    draw: (source, number) => {
      kept.of(source.source, () => {
        diagram(source, number);
        return 'drawn';
      });
      return undrawn(source, number);
    },
    save: kept.save,
  };
}
