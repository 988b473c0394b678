/**
 * Gives every code block a button that copies the code as it would be typed: without the signs of
 * a prompt and without lines that are shown as deleted. Says so to screen readers.
 */
import { copyButton } from './copy-button.ts';

for (const figure of document.querySelectorAll('figure.code')) {
  const label = `Copy ${figure.querySelector('pre')?.getAttribute('aria-label') ?? 'the code'}`;
  const button = copyButton(label, () => typed(figure));
  button.className = 'code-copy';
  figure.querySelector('figcaption')?.append(button);
}

function typed(figure: Element): string {
  return [...figure.querySelectorAll('.line:not(del)')]
    .map((line) =>
      [...line.childNodes]
        .filter((node) => !isPrompt(node))
        .map((node) => node.textContent)
        .join(''),
    )
    .join('\n');
}

function isPrompt(node: Node): boolean {
  return node instanceof Element && node.classList.contains('prompt');
}
