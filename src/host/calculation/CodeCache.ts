import { contains } from '../book/model/Area';
import { relativeFormula } from '../formulas/rewriting/relativeFormula';
import type { Sheet } from '../book/model/Sheet';
import type { Code } from './compile/Code';
import { compileFormula } from './compile/compileFormula';

/** Compiled formulas, shared by all cells where they read the same in R1C1 notation. */
export class CodeCache {
  private readonly codes = new Map<string, Code>();

  /** `relative` is the formula's `relativeFormula`, for callers that kept it. */
  get(
    formula: string,
    sheet: Sheet,
    row: number,
    column: number,
    relative = relativeFormula(formula, { row, column }),
  ): Code {
    const key = `${sheet.id}${tableAround(formula, sheet, row, column)}${relative}`;
    const known = this.codes.get(key);
    if (known) return known;
    const code = compileFormula(formula, sheet, row, column);
    this.codes.set(key, code);
    return code;
  }

  /** To be called when sheets, tables or names changed. */
  clear(): void {
    this.codes.clear();
  }
}

/** `[@x]` means the table around the cell. */
function tableAround(formula: string, sheet: Sheet, row: number, column: number): string {
  if (!formula.includes('[')) return '';
  const cell = { top: row, bottom: row, left: column, right: column };
  const table = sheet.workbook.tables.find((each) => each.sheet === sheet && contains(each.area, cell));
  return ` ${String(table?.id ?? '')} `;
}
