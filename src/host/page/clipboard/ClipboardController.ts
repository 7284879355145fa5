import { cellName } from '../../book/model/cellName';
import { enterInputs } from '../../book/entry/enterInputs';
import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import type { Page } from '../Page';
import { selectArea } from '../selection/Selection';
import { copiedTexts } from './copiedTexts';
import { parseHtmlTable } from './parseHtmlTable';
import { parseTsv } from './parseTsv';
import { pasteCells } from './pasteCells';
import { pastedArea } from './pastedArea';
import { toHtmlTable } from './toHtmlTable';
import { toTsv } from './toTsv';

interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isCut: boolean;
  /** What went to the system's clipboard: while it is the same there, cells are pasted with formulas and formats. */
  readonly text: string;
}

/** Copy, cut and paste: within the workbook with formulas and formats, from elsewhere as typed texts. */
export class ClipboardController {
  private copied: Copied | undefined;

  constructor(private readonly page: Page) {
    const { grid } = page.view;
    grid.addEventListener('copy', (event) => this.copy(event, false));
    grid.addEventListener('cut', (event) => this.copy(event, true));
    grid.addEventListener('paste', (event) => this.paste(event));
  }

  /** Forgets what was copied. */
  clear(): void {
    this.copied = undefined;
    this.show();
  }

  /** Outlines what was copied where its sheet is in front. */
  show(): void {
    const { page, copied } = this;
    page.view.copied = copied?.sheet === page.sheet ? copied.area : undefined;
  }

  private copy(event: ClipboardEvent, isCut: boolean): void {
    const { sheet, area, book, words } = this.page;
    const texts = copiedTexts(book.looksOf(sheet), area);
    const text = toTsv(texts);
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', toHtmlTable(texts));
    event.preventDefault();
    this.copied = { sheet, area, isCut, text };
    this.show();
    const from = cellName(area.top, area.left);
    const to = cellName(area.bottom, area.right);
    this.page.announce(words.copied(from === to ? from : `${from}:${to}`));
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    event.preventDefault();
    const { page, copied } = this;
    const target = page.area;
    let pasted: Area | undefined;
    const isOwn = copied && sameText(copied.text, text) && page.book.workbook.sheets.includes(copied.sheet);
    page.attempt(() => {
      if (isOwn) pasted = pasteCells(copied.sheet, copied.area, page.sheet, target, copied.isCut);
      else pasted = pasteTexts(page.sheet, target, parseHtmlTable(html) ?? parseTsv(text));
    });
    if (isOwn && copied.isCut) this.clear();
    if (pasted) page.select(selectArea(pasted));
  }
}

/** Systems write line breaks as they like. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

/** Pastes texts from elsewhere, read as if they were typed; a text with a faulty formula stays a text. Gives the filled area. */
function pasteTexts(sheet: Sheet, target: Area, texts: readonly (readonly string[])[]): Area | undefined {
  const columns = texts[0]?.length ?? 0;
  if (columns === 0) return undefined;
  const area = pastedArea(target, texts.length, columns);
  const inputs = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => texts[row % texts.length]?.[column % columns] ?? '',
    ),
  );
  enterInputs(sheet, area, inputs);
  return area;
}
