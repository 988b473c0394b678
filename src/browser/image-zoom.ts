/** Opens a picture at its full size in a dialog. Without this its link leads to the picture itself. */
const links = document.querySelectorAll<HTMLAnchorElement>('a.zoom');

if (links.length > 0) {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoomed';
  dialog.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const image = new Image();
      image.src = link.href;
      image.alt = link.dataset['alt'] ?? '';
      const close = document.createElement('button');
      close.type = 'button';
      close.textContent = 'Close';
      dialog.replaceChildren(image, close);
      dialog.showModal();
    });
  }
}
