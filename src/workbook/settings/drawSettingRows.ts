import { absoluteReference } from '../drawing/absoluteReference';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { palette } from '../palette';
import type { SettingRow } from './settingRows';
import type { SettingsPage } from './SettingsPage';

/** Columns of the block: label, typed value, what holds, what it does. */
const [valueColumn, inForceColumn, lastColumn] = [1, 2, 3];

/** One setting a row, from the row below `headRow` (one-based), with the names of single cells and of lists. */
export function drawSettingRows(page: SettingsPage, rows: readonly SettingRow[], headRow: number): void {
  const { sheet, sheetName, names } = page;
  const bottom = headRow + rows.length - 1;
  sheet.getRange(areaAddress(headRow, 0, bottom, lastColumn)).formulas = rows.map(
    ({ label, value, inForce, meaning }, index) => [
      label,
      typedText(value),
      inForce?.(cellAddress(headRow + index, valueColumn)) ?? '',
      meaning,
    ],
  );
  const lastTyped = headRow + rows.filter(({ fixed }) => !fixed).length - 1;
  const typed = sheet.getRange(areaAddress(headRow, valueColumn, lastTyped, valueColumn));
  typed.format.fill.color = palette.brandTint;
  const both = sheet.getRange(areaAddress(headRow, valueColumn, bottom, inForceColumn));
  both.format.horizontalAlignment = 'Left';
  const formats = rows.map(({ numberFormat = 'General' }) => Array<string>(2).fill(numberFormat));
  if (rows.some(({ numberFormat }) => numberFormat)) both.numberFormat = formats;
  rows.forEach(({ name, inForce }, index) => {
    const column = inForce ? inForceColumn : valueColumn;
    if (name !== '') names.add(name, absoluteReference(sheetName, headRow + index, column));
  });
  for (const [list, first, last] of listsOf(rows)) {
    const column = rows[first]?.inForce ? inForceColumn : valueColumn;
    names.add(list, absoluteReference(sheetName, headRow + first, column, headRow + last));
  }
}

/** Each list with the places of its first and last entry. */
function listsOf(rows: readonly SettingRow[]): [list: string, first: number, last: number][] {
  const lists = rows.map(({ listed }) => listed);
  return [...new Set(lists)].flatMap((list) => (list ? [[list, lists.indexOf(list), lists.lastIndexOf(list)]] : []));
}
