import { element } from '../element';
import type { Box } from '../grid/GridGeometry';

/** How an edit ends: kept with a key that moves on, kept where it is, or given up. */
export type EditEnd =
  | { readonly kind: 'keep'; readonly key?: 'Enter' | 'Tab' | ArrowKey; readonly shift: boolean }
  | { readonly kind: 'cancel' };

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

interface EditStart {
  readonly text: string;
  readonly label: string;
  readonly box: Box;
  readonly font: string;
  /** A cell that wraps keeps its width while it is edited. */
  readonly wraps: boolean;
  /** True where typing began it: arrows then keep the text and move on, as Excel's enter mode. */
  readonly typed: boolean;
}

/** The text field over the cell being edited. */
export class CellEditor {
  readonly field = element('textarea', { class: 'cell-editor', rows: 1, spellcheck: 'false', hidden: true });
  isOpen = false;
  private typed = false;
  private widest = 0;

  /** `onInput` hears every change of the text, `onEnd` how the edit ends. */
  constructor(
    private readonly onInput: (text: string) => void,
    private readonly onEnd: (end: EditEnd) => void,
  ) {
    this.field.addEventListener('input', () => {
      this.fit();
      this.onInput(this.field.value);
    });
    this.field.addEventListener('keydown', (event) => this.press(event));
    this.field.addEventListener('pointerdown', () => (this.typed = false));
  }

  get text(): string {
    return this.field.value;
  }

  set text(text: string) {
    this.field.value = text;
    this.fit();
  }

  open({ text, label, box, font, wraps, typed }: EditStart, takesFocus: boolean): void {
    this.isOpen = true;
    this.typed = typed;
    this.widest = wraps ? box.width : Math.max(box.width, 520);
    this.field.hidden = false;
    this.field.setAttribute('aria-label', label);
    this.field.style.cssText = `left:${String(box.left)}px;top:${String(box.top)}px;min-width:${String(box.width + 1)}px;min-height:${String(box.height + 1)}px;font:${font}`;
    this.text = text;
    if (!takesFocus) return;
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(text.length, text.length);
  }

  close(): void {
    this.isOpen = false;
    this.field.hidden = true;
  }

  /** Keys that end an edit; also for the formula bar. */
  press(event: KeyboardEvent, inBar = false): void {
    if (event.key === 'F6') return;
    event.stopPropagation();
    if (event.isComposing) return;
    const end = this.endOf(event, inBar);
    if (end === 'stay') return;
    event.preventDefault();
    if (end === 'line') this.insertLine(event.target);
    else this.onEnd(end);
  }

  private endOf(event: KeyboardEvent, inBar: boolean): EditEnd | 'stay' | 'line' {
    const { key, shiftKey: shift } = event;
    if (key === 'Escape') return { kind: 'cancel' };
    if (key === 'Enter' && event.altKey) return 'line';
    if (key === 'Enter' || key === 'Tab') return { kind: 'keep', key, shift };
    if (key === 'F2') this.typed = !this.typed;
    return isArrow(key) && this.movesOn(event, inBar) ? { kind: 'keep', key, shift: false } : 'stay';
  }

  /** Arrows move within a text that was there before it was edited. */
  private movesOn({ ctrlKey }: KeyboardEvent, inBar: boolean): boolean {
    return this.typed && !inBar && !ctrlKey;
  }

  private insertLine(target: EventTarget | null): void {
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    target.setRangeText('\n', target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new Event('input'));
  }

  private fit(): void {
    const { style } = this.field;
    style.width = '0';
    style.height = '0';
    style.whiteSpace = 'pre';
    style.width = `${String(Math.min(this.field.scrollWidth + 16, this.widest))}px`;
    style.whiteSpace = 'pre-wrap';
    style.height = `${String(this.field.scrollHeight)}px`;
  }
}

function isArrow(key: string): key is ArrowKey {
  return /^Arrow(?:Up|Down|Left|Right)$/.test(key);
}
