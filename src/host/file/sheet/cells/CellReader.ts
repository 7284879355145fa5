import type { Sheet } from '../../../book/model/Sheet';
import { child, flag, numberAttribute, type XmlElement } from '../../package/XmlElement';
import type { ReadContext } from '../../workbook/ReadContext';
import { readArea } from '../areaName';
import { FormulaReader } from './FormulaReader';
import { readCellValue } from './readCellValue';

/** Reads rows and cells as they come (ECMA-376 Part 1, 18.3.1.73 row, 18.3.1.4 c); places that are left out count on from the last. */
export class CellReader {
  private row = -1;
  private readonly formulas: FormulaReader;

  constructor(
    private readonly context: ReadContext,
    private readonly sheet: Sheet,
  ) {
    this.formulas = new FormulaReader(context, sheet);
  }

  readRow(row: XmlElement): void {
    this.row = (numberAttribute(row, 'r') ?? this.row + 2) - 1;
    this.readLine(row);
    let column = -1;
    for (const cell of row.children) {
      const place = cell.attributes.r === undefined ? undefined : readArea(cell.attributes.r);
      column = place?.left ?? column + 1;
      this.readCell(cell, place?.top ?? this.row, column);
    }
  }

  private readLine(row: XmlElement): void {
    const height = numberAttribute(row, 'ht');
    if (height !== undefined && flag(row, 'customHeight')) this.sheet.rowHeights.set(this.row, height);
    if (flag(row, 'hidden')) this.sheet.hiddenRows.add(this.row);
    if (flag(row, 'collapsed')) this.sheet.collapsedRows.add(this.row);
    const style = this.context.styles.cells[numberAttribute(row, 's') ?? 0];
    if (style && flag(row, 'customFormat')) this.sheet.rowStyles.set(this.row, style);
    const level = numberAttribute(row, 'outlineLevel') ?? 0;
    if (level > 0) this.sheet.rowLevels.set(this.row, level);
  }

  private readCell(cell: XmlElement, row: number, column: number): void {
    const style = this.context.styles.cells[numberAttribute(cell, 's') ?? 0];
    if (style && style !== this.sheet.lineStyle(row, column)) this.sheet.setStyle(row, column, style);
    const value = readCellValue(cell, this.context);
    if (value !== null) this.sheet.storeValue(row, column, value);
    const formula = child(cell, 'f');
    if (formula) this.formulas.store(formula, row, column, cell.attributes.cm !== undefined);
  }
}
