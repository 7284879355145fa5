import { lastRow } from '../../../book/model/Area';
import type { CellStyle } from '../../../book/model/CellStyle';
import { Sheet } from '../../../book/model/Sheet';
import type { SheetArea } from '../../ranges/SheetArea';

/** What all cells of a range have in common, null where they differ (as Excel answers mixed formats). */
export function styleInCommon<V>({ sheet, area }: SheetArea, read: (style: CellStyle) => V): V | null {
  const values = new Map<string, V>();
  for (const style of stylesOf(sheet, area)) {
    const value = read(style);
    values.set(JSON.stringify(value), value);
    if (values.size > 1) return null;
  }
  return [...values.values()][0] ?? null;
}

function* stylesOf(sheet: Sheet, { top, left, bottom, right }: SheetArea['area']): Generator<CellStyle> {
  const whole = top === 0 && bottom === lastRow;
  if (whole) {
    for (const [key, style] of sheet.styledCells()) {
      const { column } = Sheet.cellOf(key);
      if (column >= left && column <= right) yield style;
    }
  }
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= (whole ? top : bottom); row++) yield sheet.style(row, column);
  }
}
