import { contains } from '../../book/model/Area';
import { defaultStyle, type CellStyle } from '../../book/model/CellStyle';
import type { CellValue } from '../../book/model/CellValue';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import { Sheet } from '../../book/model/Sheet';
import type { Table } from '../../book/model/Table';
import { formattedText } from './formattedText';
import { conditionalLook } from './conditionalLook';
import type { RuleCalculator } from './RuleCalculator';
import { tableLook, type TableLook } from './tableLook';

/** How a cell shows: its value as text, and its style with table style and conditional formats laid over it. */
export interface CellLook {
  readonly value: CellValue;
  readonly text: string;
  readonly style: CellStyle;
}

/** The looks of a sheet's cells, each worked out once: to be made anew whenever something changes. */
export class SheetLooks {
  private readonly looks = new Map<number, CellLook>();

  private readonly formats: readonly ConditionalFormat[];
  private readonly tables: readonly Table[];

  constructor(
    readonly sheet: Sheet,
    private readonly rules: RuleCalculator,
  ) {
    this.formats = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
    this.tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  }

  look(row: number, column: number): CellLook {
    const key = Sheet.key(row, column);
    const known = this.looks.get(key);
    if (known) return known;
    const value = this.sheet.value(row, column);
    const style = this.style(row, column);
    const { text, color } = formattedText(value, style);
    const look = { value, text, style: color === undefined ? style : { ...style, fontColor: color } };
    this.looks.set(key, look);
    return look;
  }

  private style(row: number, column: number): CellStyle {
    const { sheet } = this;
    const own = sheet.style(row, column);
    const { formats, rules } = this;
    const conditional = formats.length > 0 ? conditionalLook(sheet, formats, { row, column }, rules) : undefined;
    const here = { top: row, left: column, bottom: row, right: column };
    const table = this.tables.find((each) => contains(each.area, here));
    if (!table) return conditional ? { ...own, ...conditional } : own;
    return { ...own, ...laidOver(tableLook(table, row, column), own), ...conditional };
  }
}

/** A table's style shows where the cell has no look of its own. */
function laidOver(under: TableLook, own: CellStyle): TableLook {
  return {
    fill: own.fill ?? under.fill,
    fontColor: own.fontColor === defaultStyle.fontColor ? under.fontColor : own.fontColor,
    bold: own.bold || under.bold,
    top: own.top ?? under.top,
    bottom: own.bottom ?? under.bottom,
    left: own.left ?? under.left,
    right: own.right ?? under.right,
  };
}
