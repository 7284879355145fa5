import { lastColumn, lastRow } from '../../book/model/Area';
import { cycle } from './cycle';
import { jump } from './jump';
import { mergeAt } from './mergeAt';
import { selectArea, selectCell, type Cell, type Selection } from './Selection';
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
  if (key === ' ' && (shift || control)) return wholeLine(selection, control);
  if (key.toLowerCase() === 'a' && control) return shape.used && selectArea({ ...shape.used, top: 0, left: 0 });
  const target = targetOf(shift ? selection.focus : selection.active, press, shape);
  if (!target) return undefined;
  return shift ? { ...selection, focus: target } : selectCell(topLeft(target, shape));
}

function targetOf(from: Cell, { key, control }: KeyPress, shape: SheetShape): Cell | undefined {
  const arrow = arrows[key];
  if (arrow) return control ? jump(from, arrow, shape) : step(from, arrow, shape);
  switch (key) {
    case 'Home':
      return control
        ? { row: shape.frozenRows, column: shape.frozenColumns }
        : { row: from.row, column: shape.frozenColumns };
    case 'End':
      return control ? { row: shape.used?.bottom ?? 0, column: shape.used?.right ?? 0 } : undefined;
    case 'PageDown':
      return control ? undefined : { row: Math.min(lastRow, from.row + shape.pageRows), column: from.column };
    case 'PageUp':
      return control ? undefined : { row: Math.max(0, from.row - shape.pageRows), column: from.column };
    default:
      return undefined;
  }
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
function wholeLine({ active, anchor, focus }: Selection, columns: boolean): Selection {
  return columns
    ? { active, anchor: { ...anchor, row: 0 }, focus: { ...focus, row: lastRow } }
    : { active, anchor: { ...anchor, column: 0 }, focus: { ...focus, column: lastColumn } };
}
