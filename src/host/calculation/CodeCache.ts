import { relativeFormula } from '../formulas/rewriting/relativeFormula';
import { tableAround } from '../formulas/rewriting/tableAround';
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
    const key = `${sheet.id}${tableKey(formula, sheet, row, column)}${relative}`;
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

/** A formula with `[@x]` means another thing in each table. */
function tableKey(formula: string, sheet: Sheet, row: number, column: number): string {
  return formula.includes('[') ? ` ${String(tableAround({ sheet, row, column })?.id ?? '')} ` : '';
}
