import { contains, type Area } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';

const classes = ['selected', 'active', 'at-top', 'at-left', 'at-bottom', 'at-right'] as const;

/** Marks the drawn cells that are selected, and the heads beside them. */
export function markSelection(grid: HTMLElement, area: Area, active: Cell): void {
  for (const cell of grid.querySelectorAll<HTMLElement>('.cell')) {
    const drawn = areaOf(cell);
    const isSelected = contains(area, { ...drawn, bottom: drawn.top, right: drawn.left });
    const marks = marksOf(drawn, area, active);
    for (const name of classes) cell.classList.toggle(name, marks[name] && (isSelected || name === 'active'));
    if (isSelected) cell.setAttribute('aria-selected', 'true');
    else cell.removeAttribute('aria-selected');
  }
  markHeads(grid, 'rowHead', area.top, area.bottom);
  markHeads(grid, 'columnHead', area.left, area.right);
}

function areaOf(cell: HTMLElement): Area {
  const top = Number(cell.dataset['row']);
  const left = Number(cell.dataset['column']);
  return {
    top,
    left,
    bottom: top + Number(cell.getAttribute('aria-rowspan') ?? 1) - 1,
    right: left + Number(cell.getAttribute('aria-colspan') ?? 1) - 1,
  };
}

function marksOf(drawn: Area, area: Area, active: Cell): Readonly<Record<(typeof classes)[number], boolean>> {
  const isActive = drawn.top === active.row && drawn.left === active.column;
  return {
    selected: !isActive,
    active: isActive,
    'at-top': drawn.top === area.top,
    'at-left': drawn.left === area.left,
    'at-bottom': drawn.bottom >= area.bottom,
    'at-right': drawn.right >= area.right,
  };
}

function markHeads(grid: HTMLElement, name: 'rowHead' | 'columnHead', first: number, last: number): void {
  const selector = name === 'rowHead' ? '.row-head' : '.column-head';
  for (const head of grid.querySelectorAll<HTMLElement>(selector)) {
    const index = Number(head.dataset[name]);
    head.classList.toggle('on', index >= first && index <= last);
  }
}
