import { lastColumn, lastRow } from '../../book/model/Area';
import type { EditController } from '../editing/EditController';
import { toggleGroup } from '../editing/foldSelected';
import { openLink } from '../editing/openLink';
import { resizeColumn } from './resizeColumn';
import type { Page } from '../Page';
import type { Cell } from '../../book/model/Cell';
import type { Selection } from '../selection/Selection';

/** Clicks and drags on cells and heads. */
export class GridPointer {
  private anchor: Cell | undefined;

  constructor(
    private readonly page: Page,
    private readonly edits: EditController,
  ) {
    const { grid } = page.view;
    grid.addEventListener('pointerdown', (event) => void this.down(event));
    grid.addEventListener('pointermove', (event) => this.move(event));
    addEventListener('pointerup', () => (this.anchor = undefined));
    grid.addEventListener('dblclick', (event) => {
      if (cellAt(event.target)) edits.begin();
    });
    grid.addEventListener('click', (event) => {
      const group = outlineButton(event.target)?.dataset['outline'];
      if (group !== undefined) void this.toggle(group);
      const cell = cellAt(event.target);
      const isText = event.target instanceof Element && event.target.classList.contains('cell-text');
      if (cell && isText && !event.shiftKey) openLink(page, cell);
    });
  }

  private async down(event: PointerEvent): Promise<void> {
    if (event.button !== 0 || outlineButton(event.target)) return;
    const { target } = event;
    const edge = datasetNumber(target, 'columnEdge');
    if (edge !== undefined) {
      resizeColumn(this.page, edge, event);
      return;
    }
    const cell = cellAt(target);
    const selection = cell ? this.cellSelection(cell, event.shiftKey) : this.lineSelection(target);
    if (!selection) return;
    event.preventDefault();
    if (!(await this.edits.keep())) return;
    this.page.view.grid.focus({ preventScroll: true });
    this.anchor = cell;
    this.page.select(selection, false);
  }

  private move(event: PointerEvent): void {
    if (!this.anchor || event.buttons !== 1) return;
    const cell = cellAt(document.elementFromPoint(event.clientX, event.clientY));
    const { focus } = this.page.selection;
    if (!cell || (cell.row === focus.row && cell.column === focus.column)) return;
    this.page.select({ active: this.anchor, anchor: this.anchor, focus: cell });
  }

  private async toggle(group: string): Promise<void> {
    if (!(await this.edits.keep())) return;
    toggleGroup(this.page, group);
    this.page.view.grid.focus({ preventScroll: true });
  }

  private cellSelection(cell: Cell, extend: boolean): Selection {
    const { active } = this.page.selection;
    return extend ? { active, anchor: active, focus: cell } : { active: cell, anchor: cell, focus: cell };
  }

  private lineSelection(target: EventTarget | null): Selection | undefined {
    const row = datasetNumber(target, 'rowHead');
    const column = datasetNumber(target, 'columnHead');
    const isCorner = target instanceof Element && target.classList.contains('corner');
    if (row !== undefined) return lines({ row, column: 0 }, { row, column: lastColumn });
    if (column !== undefined) return lines({ row: 0, column }, { row: lastRow, column });
    return isCorner ? lines({ row: 0, column: 0 }, { row: lastRow, column: lastColumn }) : undefined;
  }
}

function lines(anchor: Cell, focus: Cell): Selection {
  return { active: anchor, anchor, focus };
}

function cellAt(target: EventTarget | null): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}

function outlineButton(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.outline-button') : null;
}

function datasetNumber(target: EventTarget | null, name: string): number | undefined {
  const value = target instanceof HTMLElement ? target.dataset[name] : undefined;
  return value === undefined ? undefined : Number(value);
}
