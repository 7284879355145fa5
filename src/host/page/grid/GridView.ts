import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { element } from '../element';
import type { Cell } from '../../book/model/Cell';
import { cellId } from './drawCell';
import { drawHeads, headHeight } from './drawHeads';
import { drawRow, shownColumns } from './drawRow';
import type { GridScene } from './GridScene';
import { markCopied } from './markCopied';
import { markSelection } from './markSelection';
import { scrollTo } from './scrollTo';
import { visibleRange } from './visibleRange';

const spareRows = 8;
const spareColumns = 3;

/** The grid on the page: only cells in view are elements. Frozen rows and columns stick by CSS, so scrolling stays the browser's. */
export class GridView {
  readonly top = element('div', { role: 'rowgroup', class: 'grid-top' });
  readonly body = element('div', { role: 'rowgroup', class: 'grid-body' });
  readonly grid = element('div', {
    role: 'grid',
    class: 'grid',
    tabindex: 0,
    'aria-rowcount': lastRow + 2,
    'aria-colcount': lastColumn + 2,
    'aria-multiselectable': 'true',
  });
  /** What lies over the cells: charts, the editor, drop-downs. */
  readonly floats = element('div', { class: 'floats' });
  readonly scroller = element('div', { class: 'scroller' });
  private scene: GridScene | undefined;
  private rows = new Map<number, HTMLElement>();
  private drawnColumns = '';
  private copiedArea: Area | undefined;
  private selected: { area: Area; active: Cell } | undefined;

  constructor(private readonly cornerLabel: () => string) {
    this.grid.append(this.top, this.body);
    this.scroller.append(this.grid, this.floats);
    this.scroller.addEventListener('scroll', () => requestAnimationFrame(() => this.draw()), { passive: true });
    new ResizeObserver(() => this.draw()).observe(this.scroller);
  }

  /** Shows a sheet, all drawn anew. */
  show(scene: GridScene): void {
    this.scene = scene;
    this.drawnColumns = '';
    const { geometry, headWidth, sheet } = scene;
    const frozenHeight = geometry.rows.start(sheet.frozenRows);
    this.grid.style.width = `${String(headWidth + geometry.columns.total)}px`;
    this.top.style.height = `${String(this.headHeight + frozenHeight)}px`;
    this.body.style.height = `${String(geometry.rows.total - frozenHeight)}px`;
    this.draw();
  }

  /** What is outlined as copied. */
  set copied(area: Area | undefined) {
    if (area === this.copiedArea) return;
    this.copiedArea = area;
    markCopied(this.grid, area);
  }

  select(area: Area, active: Cell): void {
    this.selected = { area, active };
    this.mark();
  }

  /** Scrolls so that a cell is in view. */
  reveal({ row, column }: Cell): void {
    if (!this.scene) return;
    const { geometry, sheet, headWidth } = this.scene;
    const { scroller } = this;
    const height = scroller.clientHeight - this.headHeight;
    const width = scroller.clientWidth - headWidth;
    scroller.scrollTop = scrollTo(geometry.rows, row, scroller.scrollTop, height, sheet.frozenRows);
    scroller.scrollLeft = scrollTo(geometry.columns, column, scroller.scrollLeft, width, sheet.frozenColumns);
    this.draw();
  }

  /** Scrolls so that an area is in view, its top left where not all of it fits; sideways no further from the first column than that takes. */
  revealArea({ top, left, bottom, right }: Area): void {
    this.scroller.scrollLeft = 0;
    this.reveal({ row: bottom, column: right });
    this.reveal({ row: top, column: left });
  }

  /** Rows that fit the view: one page. */
  get pageRows(): number {
    const standard = this.scene?.geometry.rows.size(0) ?? 20;
    return Math.max(1, Math.floor((this.scroller.clientHeight - this.headHeight) / Math.max(20, standard)) - 1);
  }

  get headHeight(): number {
    return !this.scene || this.scene.headWidth === 0 ? 0 : headHeight(this.scene);
  }

  private draw(): void {
    if (!this.scene) return;
    const { geometry, sheet, headWidth } = this.scene;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.scroller;
    const width = clientWidth - headWidth;
    this.grid.classList.toggle('scrolled', scrollLeft > 0);
    const columns = shownColumns(
      this.scene,
      visibleRange(geometry.columns, scrollLeft, width, sheet.frozenColumns, spareColumns),
    );
    const height = clientHeight - this.headHeight;
    const range = visibleRange(geometry.rows, scrollTop, height, sheet.frozenRows, spareRows);
    const key = columns.join();
    const anew = key !== this.drawnColumns;
    if (anew) {
      this.drawnColumns = key;
      this.rows = new Map();
      this.drawTop(this.scene, columns);
    }
    const frozenHeight = geometry.rows.start(sheet.frozenRows);
    const drawn = new Map<number, HTMLElement>();
    for (const row of this.rowsToDraw(this.scene, range.first, range.last)) {
      if (geometry.rows.size(row) === 0) continue;
      const top = geometry.rows.start(row) - frozenHeight;
      drawn.set(row, this.rows.get(row) ?? drawRow(this.scene, row, columns, top));
    }
    const isSame = !anew && drawn.size === this.rows.size && [...drawn.keys()].every((row) => this.rows.has(row));
    if (isSame) return;
    this.rows = drawn;
    this.place(drawn);
    this.mark();
  }

  /** Rows that stay are left alone, so that a scroll moves few elements. */
  private place(drawn: ReadonlyMap<number, HTMLElement>): void {
    const stay = new Set<Element>(drawn.values());
    for (const line of [...this.body.children]) if (!stay.has(line)) line.remove();
    let next = this.body.firstElementChild;
    for (const line of drawn.values()) {
      if (line === next) next = line.nextElementSibling;
      else this.body.insertBefore(line, next);
    }
  }

  private rowsToDraw({ sheet }: GridScene, first: number, last: number): number[] {
    const rows = new Set<number>();
    for (const { top, bottom } of sheet.merges) {
      if (top < first && top >= sheet.frozenRows && bottom >= first) rows.add(top);
    }
    for (let row = first; row <= last; row++) rows.add(row);
    return [...rows].sort((one, other) => one - other);
  }

  private drawTop(scene: GridScene, columns: readonly number[]): void {
    const lines = this.headHeight > 0 ? [drawHeads(scene, columns, this.cornerLabel())] : [];
    for (let row = 0; row < scene.sheet.frozenRows; row++) {
      if (scene.geometry.rows.size(row) === 0) continue;
      lines.push(drawRow(scene, row, columns, this.headHeight + scene.geometry.rows.start(row)));
    }
    this.top.replaceChildren(...lines);
  }

  private mark(): void {
    if (!this.selected) return;
    const { area, active } = this.selected;
    markSelection(this.grid, area, active);
    if (this.copiedArea) markCopied(this.grid, this.copiedArea);
    const id = cellId(active.row, active.column);
    if (document.getElementById(id)) this.grid.setAttribute('aria-activedescendant', id);
    else this.grid.removeAttribute('aria-activedescendant');
  }
}
