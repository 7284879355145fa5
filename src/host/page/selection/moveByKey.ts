import { lastColumn, lastRow } from '../../book/model/Area';
import { cycle } from './cycle';
import { jump } from './jump';
import { mergeAt } from './mergeAt';
import type { Cell } from '../../book/model/Cell';
import { selectArea, selectCell, type Selection } from './Selection';
import { selectedArea } from './selectedArea';
import type { SheetShape } from './SheetShape';
import { step, type Direction } from './step';

/** A key as the browser names it, with what was held. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What is selected after a key; undefined where the key moves nothing. */
export function moveByKey(selection: Selection, press: KeyPress, shape: SheetShape): Selection | undefined {
  const { key, shift, control } = press;
  if (key === 'Enter' || key === 'Tab') return control ? undefined : advance(selection, key, shift, shape);
  if (key === ' ') return wholeLine(selection, press);
  if (control && key.toLowerCase() === 'a') return everything(shape);
  const target = targetOf(shift ? selection.focus : selection.active, press, shape);
  return target && moveTo(target, selection, shift, shape);
}

function everything({ used }: SheetShape): Selection | undefined {
  return used && selectArea({ ...used, top: 0, left: 0 });
}

function moveTo(target: Cell, selection: Selection, isExtending: boolean, shape: SheetShape): Selection {
  return isExtending ? { ...selection, focus: target } : selectCell(topLeft(target, shape));
}

type Move = (from: Cell, shape: SheetShape) => Cell;

const farMoves: Readonly<Partial<Record<string, Move>>> = {
  Home: (_from, { frozenRows, frozenColumns }) => ({ row: frozenRows, column: frozenColumns }),
  End: (_from, { used }) => ({ row: used?.bottom ?? 0, column: used?.right ?? 0 }),
};
const nearMoves: Readonly<Partial<Record<string, Move>>> = {
  Home: ({ row }, { frozenColumns }) => ({ row, column: frozenColumns }),
  PageDown: ({ row, column }, { pageRows }) => ({ row: Math.min(lastRow, row + pageRows), column }),
  PageUp: ({ row, column }, { pageRows }) => ({ row: Math.max(0, row - pageRows), column }),
};

function targetOf(from: Cell, { key, control }: KeyPress, shape: SheetShape): Cell | undefined {
  const arrow = arrows[key];
  if (arrow) return control ? jump(from, arrow, shape) : step(from, arrow, shape);
  return (control ? farMoves : nearMoves)[key]?.(from, shape);
}

/** Enter and Tab: one cell on, or round and round within several selected cells. */
function advance(selection: Selection, key: 'Enter' | 'Tab', back: boolean, shape: SheetShape): Selection {
  const area = selectedArea(selection, shape.merges);
  const merge = mergeAt(shape.merges, selection.active);
  const single = merge ? area.top === merge.top && area.bottom === merge.bottom && area.right === merge.right : false;
  if (!single && (area.top !== area.bottom || area.left !== area.right)) {
    return { ...selection, active: cycle(selection.active, area, key === 'Tab' ? 'rows' : 'columns', back, shape) };
  }
  const sign = back ? -1 : 1;
  const direction: Direction = key === 'Tab' ? { rows: 0, columns: sign } : { rows: sign, columns: 0 };
  return selectCell(topLeft(step(selection.active, direction, shape), shape));
}

function topLeft(cell: Cell, { merges }: SheetShape): Cell {
  const merge = mergeAt(merges, cell);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

/** Shift+Space selects the rows, Ctrl+Space the columns. */
function wholeLine({ active, anchor, focus }: Selection, { shift, control }: KeyPress): Selection | undefined {
  if (control) return { active, anchor: { ...anchor, row: 0 }, focus: { ...focus, row: lastRow } };
  if (shift) return { active, anchor: { ...anchor, column: 0 }, focus: { ...focus, column: lastColumn } };
  return undefined;
}
