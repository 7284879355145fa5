import type { Sheet } from '../../book/model/Sheet';
import { xml, type Attributes } from '../package/xml';
import type { StyleWriter } from '../styles/StyleWriter';
import type { WriteContext } from '../workbook/WriteContext';
import { fileWidth } from './widths';

/** Widths, hidden and grouped columns and column styles; like neighbours share one element (ECMA-376 Part 1, 18.3.1.13 col). */
export function columnsXml({ styles }: WriteContext, sheet: Sheet): string {
  const columns = new Set([
    ...[...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnStyles.keys()],
    ...[...sheet.columnLevels.keys(), ...sheet.collapsedColumns],
  ]);
  const runs: { min: number; max: number; key: string; attributes: Attributes }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const attributes = attributesOf(styles, sheet, column);
    const key = JSON.stringify(attributes);
    const last = runs[runs.length - 1];
    if (last?.max === column && last.key === key) last.max = column + 1;
    else runs.push({ min: column + 1, max: column + 1, key, attributes });
  }
  if (runs.length === 0) return '';
  return xml(
    'cols',
    {},
    runs.map(({ min, max, attributes }) => xml('col', { min, max, ...attributes })),
  );
}

function attributesOf(styles: StyleWriter, sheet: Sheet, column: number): Attributes {
  const width = sheet.columnWidths.get(column);
  const style = sheet.columnStyles.get(column);
  return {
    width: fileWidth(width ?? sheet.standardWidth),
    style: (style && styles.indexOf(style)) || undefined,
    hidden: sheet.hiddenColumns.has(column) || undefined,
    customWidth: width === undefined ? undefined : true,
    outlineLevel: sheet.columnLevels.get(column),
    collapsed: sheet.collapsedColumns.has(column) || undefined,
  };
}
