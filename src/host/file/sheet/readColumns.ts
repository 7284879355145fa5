import { lastColumn } from '../../book/model/Area';
import { defaultStyle } from '../../book/model/CellStyle';
import type { Sheet } from '../../book/model/Sheet';
import { children, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readWidth } from './widths';

/** ECMA-376 Part 1, 18.3.1.13 col: widths that somebody set, hidden and grouped columns, column styles. */
export function readColumns(context: ReadContext, sheet: Sheet, columns: XmlElement): void {
  for (const column of children(columns, 'col')) {
    const first = (numberAttribute(column, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(column, 'max') ?? 1) - 1, lastColumn);
    const apply = columnReader(context, sheet, column);
    for (let index = first; index <= last; index++) apply(index);
  }
}

/** Gives one column of the sheet what a `col` says. */
function columnReader({ styles }: ReadContext, sheet: Sheet, column: XmlElement): (index: number) => void {
  const width = ownWidth(column);
  const isHidden = flag(column, 'hidden');
  const isCollapsed = flag(column, 'collapsed');
  const level = numberAttribute(column, 'outlineLevel') ?? 0;
  const style = styles.cells[numberAttribute(column, 'style') ?? 0];
  return (index) => {
    if (width !== undefined) sheet.columnWidths.set(index, width);
    if (isHidden) sheet.hiddenColumns.add(index);
    if (isCollapsed) sheet.collapsedColumns.add(index);
    if (level > 0) sheet.columnLevels.set(index, level);
    if (style && style !== defaultStyle) sheet.columnStyles.set(index, style);
  };
}

/** In points; undefined where nobody set it. */
function ownWidth(column: XmlElement): number | undefined {
  const width = numberAttribute(column, 'width');
  return width !== undefined && width > 0 && flag(column, 'customWidth') ? readWidth(width) : undefined;
}
