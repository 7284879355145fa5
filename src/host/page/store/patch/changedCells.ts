import { CellError } from '../../../book/model/CellError';
import type { CellStyle } from '../../../book/model/CellStyle';
import type { CellValue } from '../../../book/model/CellValue';
import { Sheet } from '../../../book/model/Sheet';
import type { ColumnImage, SheetImage } from '../../history/SheetImage';
import type { CellPatch, PatchedValue } from './WorkbookPatch';

/**
 * The cells that are other after than before, row by row; their styles are put into `styles`. Another result of the same formula is
 * no change: what reads changed cells is calculated again.
 */
export function changedCells(
  before: SheetImage | undefined,
  after: SheetImage,
  styles: Map<CellStyle, number>,
): CellPatch[] {
  const restyled = new Set(changedKeys(before?.styles, after.styles));
  const keys = new Set([
    ...changedValues(before, after),
    ...changedKeys(before?.formulas, after.formulas),
    ...restyled,
  ]);
  return [...keys]
    .sort((one, other) => one - other)
    .map((key): CellPatch => {
      const { row, column } = Sheet.cellOf(key);
      const value = patchedValue(after.columns[column]?.values[row] ?? null);
      const formula = after.formulas.get(key) ?? null;
      if (!restyled.has(key)) return [row, column, value, formula];
      const style = after.styles.get(key);
      return [row, column, value, formula, style ? placeOf(style, styles) : null];
    });
}

function changedValues(before: SheetImage | undefined, after: SheetImage): number[] {
  const width = Math.max(before?.columns.length ?? 0, after.columns.length);
  const keys = Array.from({ length: width }, (_, column) =>
    changedRows(before?.columns[column], after.columns[column]).map((row) => Sheet.key(row, column)),
  ).flat();
  return keys.filter((key) => {
    const formula = after.formulas.get(key);
    return formula === undefined || formula !== before?.formulas.get(key);
  });
}

function changedRows(before: ColumnImage | undefined, after: ColumnImage | undefined): number[] {
  if (before === after) return [];
  const [was, is] = [before?.values ?? [], after?.values ?? []];
  const rows = [...Array(Math.max(was.length, is.length)).keys()];
  return rows.filter((row) => !isSame(was[row] ?? null, is[row] ?? null));
}

function changedKeys<V>(before: ReadonlyMap<number, V> | undefined, after: ReadonlyMap<number, V>): number[] {
  if (before === after) return [];
  const changed = [...after].filter(([key, value]) => before?.get(key) !== value).map(([key]) => key);
  const gone = before ? [...before.keys()].filter((key) => !after.has(key)) : [];
  return [...changed, ...gone];
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (!(one instanceof CellError) || !(other instanceof CellError)) return one === other;
  return one.code === other.code && one.message === other.message;
}

function patchedValue(value: CellValue): PatchedValue {
  return value instanceof CellError ? { error: value.code, message: value.message } : value;
}

function placeOf(style: CellStyle, styles: Map<CellStyle, number>): number {
  const place = styles.get(style) ?? styles.size;
  styles.set(style, place);
  return place;
}
