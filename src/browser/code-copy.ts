/**
 * Gives every code block a button that copies the code as it would be typed: without the signs of
 * a prompt and without lines that are shown as deleted. Says so to screen readers.
 */
const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.setAttribute('role', 'status');

for (const figure of document.querySelectorAll('figure.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code-copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${figure.querySelector('pre')?.getAttribute('aria-label') ?? 'the code'}`);
  button.addEventListener('click', () => void copy(figure, button));
  figure.querySelector('figcaption')?.append(button);
}
document.querySelector('main')?.append(announcement);

async function copy(figure: Element, button: HTMLButtonElement): Promise<void> {
  const done = await navigator.clipboard.writeText(typed(figure)).then(
    () => true,
    () => false,
  );
  button.textContent = done ? 'Copied' : 'Not copied';
  announcement.textContent = done ? 'Copied to the clipboard' : 'The browser refused to copy';
  setTimeout(() => {
    button.textContent = 'Copy';
    announcement.textContent = '';
  }, 2000);
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
