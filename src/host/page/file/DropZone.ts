import { element } from '../element';

/** Takes files dropped anywhere on the page, and says so while one is dragged over it. */
export class DropZone {
  private readonly note = element('div', { class: 'drop-note', 'aria-hidden': 'true', hidden: true });

  constructor(text: () => string, onFile: (file: File) => void) {
    document.body.append(this.note);
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.note.textContent = text();
      this.note.hidden = false;
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.note.hidden = true;
    });
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      this.note.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    });
  }
}
