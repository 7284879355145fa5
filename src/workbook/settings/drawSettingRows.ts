import { absoluteReference } from '../drawing/absoluteReference';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { fillNumberFormat } from '../drawing/fillNumberFormat';
import { typedText } from '../drawing/typedText';
import { palette } from '../palette';
import type { SettingRow } from './settingRows';
import type { SettingsPage } from './SettingsPage';

/** One named cell a row, from the row below `headRow` (one-based): label, value, what it does. */
export function drawSettingRows(page: SettingsPage, rows: readonly SettingRow[], headRow: number): void {
  const { sheet, sheetName, names } = page;
  const bottom = headRow + rows.length - 1;
  sheet.getRange(areaAddress(headRow, 0, bottom, 2)).values = rows.map(({ label, value, meaning }) => [
    label,
    typedText(value),
    meaning,
  ]);
  const values = sheet.getRange(areaAddress(headRow, 1, bottom, 1));
  values.format.fill.color = palette.brandTint;
  values.format.horizontalAlignment = 'Left';
  rows.forEach(({ name, label, numberFormat }, index) => {
    if (numberFormat) fillNumberFormat(sheet.getRange(cellAddress(headRow + index, 1)), numberFormat);
    names.add(name, absoluteReference(sheetName, headRow + index, 1), label);
  });
}
