import type { DataValidation } from '../../book/model/DataValidation';
import { cellName } from '../../book/model/cellName';
import type { Page } from '../Page';
import { floatBox } from '../grid/floatBox';
import { fontCss } from '../look/fontCss';
import { moveByKey } from '../selection/moveByKey';
import type { Cell } from '../../book/model/Cell';
import { selectCell } from '../selection/Selection';
import { shapeOf } from '../selection/shapeOf';
import { askAboutValue } from '../validation/askAboutValue';
import type { OpenEdit } from '../store/Journal';
import { CellEditor, type EditEnd } from './CellEditor';
import { brokenValidation, enterTyped } from './enterTyped';
import { FormulaBar } from './FormulaBar';
import { editText } from './editText';

/** Editing of the active cell, in the cell or in the formula bar; both show the same text. */
export class EditController {
  readonly editor: CellEditor;
  readonly bar: FormulaBar;
  private cell: Cell | undefined;

  constructor(
    private readonly page: Page,
    goTo: (text: string) => void,
    private readonly noteOpen: (edit: OpenEdit | undefined) => void,
  ) {
    this.editor = new CellEditor(
      (text) => {
        this.bar.field.value = text;
        this.noteText();
      },
      (end) => void this.end(end),
    );
    this.bar = new FormulaBar({
      goTo,
      begin: () => page.isReadOnly || this.begin(undefined, false),
      input: (text) => {
        this.editor.text = text;
        this.noteText();
      },
      press: (event) => this.editor.press(event, true),
      accept: () => void this.end({ kind: 'keep', shift: false }),
      cancel: () => void this.end({ kind: 'cancel' }),
    });
    page.view.floats.append(this.editor.field);
  }

  get isEditing(): boolean {
    return this.cell !== undefined;
  }

  /** Begins an edit: with what is in the cell, or with what was typed over it. */
  begin(typed?: string, inCell = true): void {
    const { page } = this;
    if (this.cell || !page.mayEdit()) return;
    const { sheet, scene } = page;
    const cell = page.selection.active;
    this.cell = cell;
    page.view.reveal(cell);
    const address = cellName(cell.row, cell.column);
    const { style } = scene.looks.look(cell.row, cell.column);
    this.editor.open(
      {
        text: typed ?? editText(sheet, cell),
        label: page.words.editCell(address),
        box: floatBox(page, cell),
        font: fontCss(style),
        wraps: style.wrapText,
        typed: typed !== undefined,
      },
      inCell,
    );
    page.book.host.faults.cellEditMode = true;
    this.noteText();
    page.announce(page.words.editing(address));
    page.tellAll();
  }

  /** Ends an edit and keeps it, before something else is done. False where the value was refused. */
  async keep(): Promise<boolean> {
    return this.cell ? this.end({ kind: 'keep', shift: false }) : true;
  }

  /** Goes on with an edit that was open when the page was closed. */
  reopen({ sheet: place, row, column, text }: OpenEdit): void {
    const { page } = this;
    const sheet = page.book.workbook.sheets[place];
    if (!sheet) return;
    page.showSheet(sheet);
    page.select(selectCell({ row, column }));
    this.begin(text);
  }

  /** Leaves the edit as it is to another tab, which goes on with it. */
  abandon(): void {
    if (this.cell) this.close();
  }

  show(): void {
    const { sheet, selection } = this.page;
    this.bar.field.readOnly = this.page.isReadOnly;
    const { row, column } = selection.active;
    this.bar.show(
      cellName(row, column),
      this.cell ? this.editor.text : editText(sheet, selection.active),
      this.isEditing,
    );
  }

  private noteText(): void {
    if (!this.cell) return;
    const { page } = this;
    const sheet = page.book.workbook.sheets.indexOf(page.sheet);
    this.noteOpen({ sheet, ...this.cell, text: this.editor.text });
  }

  private async end(end: EditEnd): Promise<boolean> {
    if (!this.cell) {
      this.page.view.grid.focus({ preventScroll: true });
      return true;
    }
    const isDone = await this.finish(this.cell, end);
    if (!this.cell) this.noteOpen(undefined);
    return isDone;
  }

  private async finish(cell: Cell, end: EditEnd): Promise<boolean> {
    const { page } = this;
    const text = this.editor.text;
    const isChanged = end.kind === 'keep' && text !== editText(page.sheet, cell);
    const broken = isChanged ? brokenValidation(page.book, page.sheet, cell, text) : undefined;
    const answer = broken && (await askAboutValue(page, broken));
    if (answer === 'retry') {
      this.editor.field.focus();
      return false;
    }
    this.close();
    page.view.grid.focus({ preventScroll: true });
    if (answer === 'cancel') return true;
    if (isChanged && !(await this.enter(cell, text))) return false;
    if (end.kind === 'keep') this.moveOn(end);
    return true;
  }

  private close(): void {
    this.cell = undefined;
    this.editor.close();
    this.page.book.host.faults.cellEditMode = false;
    this.page.tellAll();
  }

  /** False where Excel refused what was typed: it stays in the editor, so that nothing typed is lost. */
  private async enter(cell: Cell, text: string): Promise<boolean> {
    const { page } = this;
    const result: { broken?: DataValidation } = {};
    const refusal = page.tryEdit(() => {
      result.broken = enterTyped(page.book, page.sheet, cell, text);
    });
    if (refusal !== undefined) await page.dialogs.tell(page.words.refused, refusal);
    const answer = result.broken && (await askAboutValue(page, result.broken));
    if (answer === 'retry' || answer === 'cancel') page.book.undo();
    if (refusal !== undefined || answer === 'retry') this.begin(text);
    return refusal === undefined && (answer === undefined || answer === 'keep');
  }

  private moveOn({ key, shift }: { readonly key?: string; readonly shift: boolean }): void {
    if (key === undefined) return;
    const { page } = this;
    const press = { key, shift, control: false };
    const next = moveByKey(page.selection, press, shapeOf(page.sheet, page.view.pageRows));
    if (next) page.select(next);
  }
}
