import type { Area } from '../../book/model/Area';

const classes = ['copied', 'copied-top', 'copied-left', 'copied-bottom', 'copied-right'] as const;

/** Outlines the drawn cells that were copied, or none. */
export function markCopied(grid: HTMLElement, area: Area | undefined): void {
  for (const cell of grid.querySelectorAll<HTMLElement>('.cell')) {
    const row = Number(cell.dataset['row']);
    const column = Number(cell.dataset['column']);
    const isInside =
      area !== undefined && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    const marks = [true, row === area?.top, column === area?.left, row === area?.bottom, column === area?.right];
    classes.forEach((name, index) => cell.classList.toggle(name, isInside && (marks[index] ?? false)));
  }
}
