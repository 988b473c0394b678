/** Gives every address that is written out in full a button that copies it. */
import { copyButton } from './copy-button.ts';

for (const address of document.querySelectorAll<HTMLElement>('.address')) {
  const text = address.textContent?.trim() ?? '';
  const button = copyButton(`Copy ${text}`, () => text);
  button.className = 'no-print';
  address.after(button);
}
