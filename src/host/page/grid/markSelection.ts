import type { Area } from '../../book/model/Area';
import type { Cell } from '../selection/Selection';

const classes = ['selected', 'active', 'at-top', 'at-left', 'at-bottom', 'at-right'] as const;

/** Marks the drawn cells that are selected, and the heads beside them. */
export function markSelection(grid: HTMLElement, area: Area, active: Cell): void {
  for (const cell of grid.querySelectorAll<HTMLElement>('.cell')) {
    const row = Number(cell.dataset['row']);
    const column = Number(cell.dataset['column']);
    const bottom = row + Number(cell.getAttribute('aria-rowspan') ?? 1) - 1;
    const right = column + Number(cell.getAttribute('aria-colspan') ?? 1) - 1;
    const isSelected = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    const isActive = row === active.row && column === active.column;
    const marks = [
      isSelected && !isActive,
      isActive,
      isSelected && row === area.top,
      isSelected && column === area.left,
      isSelected && bottom >= area.bottom,
      isSelected && right >= area.right,
    ];
    classes.forEach((name, index) => cell.classList.toggle(name, marks[index] ?? false));
    if (isSelected) cell.setAttribute('aria-selected', 'true');
    else cell.removeAttribute('aria-selected');
  }
  markHeads(grid, 'rowHead', area.top, area.bottom);
  markHeads(grid, 'columnHead', area.left, area.right);
}

function markHeads(grid: HTMLElement, name: 'rowHead' | 'columnHead', first: number, last: number): void {
  const selector = name === 'rowHead' ? '.row-head' : '.column-head';
  for (const head of grid.querySelectorAll<HTMLElement>(selector)) {
    const index = Number(head.dataset[name]);
    head.classList.toggle('on', index >= first && index <= last);
  }
}
