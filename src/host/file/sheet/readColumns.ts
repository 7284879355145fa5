import { lastColumn } from '../../book/model/Area';
import { defaultStyle } from '../../book/model/CellStyle';
import type { Sheet } from '../../book/model/Sheet';
import { children, flag, numeric, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readWidth } from './widths';

/** ECMA-376 Part 1, 18.3.1.13 col: widths that somebody set, hidden columns, column styles. */
export function readColumns({ styles }: ReadContext, sheet: Sheet, columns: XmlElement): void {
  for (const column of children(columns, 'col')) {
    const first = (numeric(column, 'min') ?? 1) - 1;
    const last = Math.min((numeric(column, 'max') ?? 1) - 1, lastColumn);
    const width = numeric(column, 'width');
    const style = styles.cells[numeric(column, 'style') ?? 0];
    const isOwnWidth = width !== undefined && width > 0 && flag(column, 'customWidth');
    for (let index = first; index <= last; index++) {
      if (isOwnWidth) sheet.columnWidths.set(index, readWidth(width));
      if (flag(column, 'hidden')) sheet.hiddenColumns.add(index);
      if (style && style !== defaultStyle) sheet.columnStyles.set(index, style);
    }
  }
}
