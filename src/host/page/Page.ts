import type { Area } from '../book/model/Area';
import { Sheet } from '../book/model/Sheet';
import type { Book } from './book/Book';
import { Dialogs } from './dialogs/Dialogs';
import { laneCount, lanePixels } from './grid/drawOutline';
import { GridGeometry } from './grid/GridGeometry';
import type { GridScene } from './grid/GridScene';
import { GridView } from './grid/GridView';
import type { PageWords } from './language/english';
import { pageLanguages, pageWords } from './language/pageWords';
import { element } from './element';
import { selectArea, selectCell, type Selection } from './selection/Selection';
import { selectedArea } from './selection/selectedArea';

const headWidth = 46;
const widerHeadWidth = 62;

interface SheetView {
  selection: Selection;
  scrollTop: number;
  scrollLeft: number;
}

/** What all parts of the page share: the open book, the sheet in front, what is selected, and the ways to show and to say something. */
export class Page {
  words: PageWords = pageWords[pageLanguages[0]];
  readonly dialogs = new Dialogs(() => this.words);
  readonly view = new GridView(() => this.words.selectAll);
  readonly speaker = element('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  /** True while another tab edits the workbook. */
  isReadOnly = false;
  /** Somebody tried to edit what is only to be looked at. */
  onRefusedEdit: () => void = () => undefined;
  /** Called after each drawing, and after each move. */
  readonly afterDraw: (() => void)[] = [];
  private opened: Book | undefined;
  private readonly views = new WeakMap<Sheet, SheetView>();
  private shownSheet: Sheet | undefined;
  private isScheduled = false;
  private geometry: GridGeometry | undefined;

  /** False until the first workbook is there. */
  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  get book(): Book {
    if (!this.opened) throw new Error('No book is open.');
    return this.opened;
  }

  set book(book: Book) {
    this.opened = book;
    book.onChange = () => this.refresh();
    this.refresh();
  }

  get sheet(): Sheet {
    const { workbook } = this.book;
    const sheet = workbook.activeSheet ?? workbook.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  get selection(): Selection {
    return this.viewOf(this.sheet).selection;
  }

  get area(): Area {
    return selectedArea(this.selection, this.sheet.merges);
  }

  get scene(): GridScene {
    const { sheet, book } = this;
    const { focus } = this.selection;
    this.geometry ??= new GridGeometry(sheet, focus, book.heightsOf(sheet));
    const own = this.geometry.rows.count > 9999 ? widerHeadWidth : headWidth;
    const width = sheet.showHeadings ? own + laneCount(this.geometry.rowGroups) * lanePixels : 0;
    return { sheet, looks: book.looksOf(sheet), geometry: this.geometry, headWidth: width, words: this.words };
  }

  /** Selects and scrolls there; the add-in hears of it. */
  select(selection: Selection, reveal = true): void {
    this.viewOf(this.sheet).selection = selection;
    const { rows, columns } = this.scene.geometry;
    const { focus, active } = selection;
    if (focus.row >= rows.count - 20 || focus.column >= columns.count - 4) this.drawNow();
    this.book.workbook.selection = this.area;
    this.book.host.changes.selectionMayHaveChanged();
    this.view.select(this.area, active);
    const isWholeLine = focus.row - active.row > 100_000 || focus.column - active.column > 10_000;
    if (reveal && !isWholeLine) this.view.reveal(sameCell(selection) ? active : focus);
    if (this.sheet.hyperlinks.has(Sheet.key(active.row, active.column))) this.announce(this.words.openLink);
    this.tellAll();
  }

  showSheet(sheet: Sheet): void {
    this.book.workbook.activeSheet = sheet;
    this.book.workbook.selection = selectedArea(this.viewOf(sheet).selection, sheet.merges);
    this.book.host.changes.selectionMayHaveChanged();
    this.drawNow();
  }

  /** Draws all anew with the next frame. */
  refresh(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => this.drawNow());
  }

  /** False, and said, where the workbook is only to be looked at. */
  mayEdit(): boolean {
    if (this.isReadOnly) this.onRefusedEdit();
    return !this.isReadOnly;
  }

  /** Runs an edit of a person; what Excel refuses is told in a dialog. */
  attempt(edit: () => void): boolean {
    if (!this.mayEdit()) return false;
    const refusal = this.tryEdit(edit);
    if (refusal !== undefined) void this.dialogs.tell(this.words.refused, refusal);
    return refusal === undefined;
  }

  /** Runs an edit of a person and gives the reason where Excel refuses it. */
  tryEdit(edit: () => void): string | undefined {
    try {
      this.book.edit(edit);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  announce(text: string): void {
    this.speaker.textContent = '';
    requestAnimationFrame(() => (this.speaker.textContent = text));
  }

  drawNow(): void {
    this.isScheduled = false;
    const { sheet, view } = this;
    const scroller = view.scroller;
    if (this.shownSheet && this.shownSheet !== sheet) {
      Object.assign(this.viewOf(this.shownSheet), { scrollTop: scroller.scrollTop, scrollLeft: scroller.scrollLeft });
    }
    const changedSheet = this.shownSheet !== sheet;
    this.shownSheet = sheet;
    this.geometry = undefined;
    this.followAddIn();
    view.grid.setAttribute('aria-label', this.words.grid(sheet.name));
    view.grid.setAttribute('aria-description', this.words.regionHint);
    view.show(this.scene);
    if (changedSheet) {
      const { scrollTop, scrollLeft } = this.viewOf(sheet);
      scroller.scrollTo(scrollLeft, scrollTop);
      view.show(this.scene);
    }
    view.select(this.area, this.selection.active);
    this.tellAll();
  }

  /** An add-in may select cells too. */
  private followAddIn(): void {
    const { selection } = this.book.workbook;
    const own = this.area;
    const isSame = own.top === selection.top && own.left === selection.left;
    if (isSame && own.bottom === selection.bottom && own.right === selection.right) return;
    this.viewOf(this.sheet).selection = selectArea(selection);
    this.geometry = undefined;
    requestAnimationFrame(() => this.view.reveal(this.selection.active));
  }

  /** Lets all parts show how things stand. */
  tellAll(): void {
    for (const each of this.afterDraw) each();
  }

  private viewOf(sheet: Sheet): SheetView {
    const known = this.views.get(sheet) ?? {
      selection: selectCell({ row: 0, column: 0 }),
      scrollTop: 0,
      scrollLeft: 0,
    };
    this.views.set(sheet, known);
    return known;
  }
}

function sameCell({ anchor, focus }: Selection): boolean {
  return anchor.row === focus.row && anchor.column === focus.column;
}
