import type { Code } from '../../calculation/compile/Code';
import { compileFormula } from '../../calculation/compile/compileFormula';
import type { Services } from '../../calculation/compile/Services';
import { EqualityIndex } from '../../calculation/functions/criteria/EqualityIndex';
import { dereference } from '../../calculation/values/dereference';
import { excelErrors } from '../../calculation/values/excelErrors';
import { Matrix } from '../../calculation/values/Matrix';
import { NotCalculated } from '../../calculation/values/NotCalculated';
import type { Reference } from '../../calculation/values/Reference';
import type { Value } from '../../calculation/values/Value';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import type { Cell } from '../../book/model/Cell';

/**
 * Works out the formulas that stand in no cell: conditional formats, validation, names in links and charts. Custom functions
 * give #NAME? here, since Excel calls none from such rules.
 */
export class RuleCalculator {
  private codes = new Map<string, Code>();
  private indexes = new Map<string, EqualityIndex>();
  private readonly services: Services = {
    callCustom: () => excelErrors.name,
    notCalculated: (_what, instead) => instead,
    unknownName: () => excelErrors.name,
    indexOf: (column) => this.indexOf(column),
    compile: (formula, { sheet, row, column }) => compileFormula(formula, sheet, row, column),
  };

  /** To be called whenever a value may have changed; `structure` also when sheets, tables or names did. */
  forget(structure: boolean): void {
    this.indexes = new Map();
    if (structure) this.codes = new Map();
  }

  /** The formula, written for the cell `origin`, as if it stood in `cell`. */
  value(formula: string, sheet: Sheet, origin: Cell, cell: Cell): Value {
    const key = `${sheet.id} ${String(origin.row)} ${String(origin.column)} ${formula}`;
    const code = this.codes.get(key) ?? compileFormula(formula, sheet, origin.row, origin.column);
    this.codes.set(key, code);
    try {
      return code.run({ sheet, row: cell.row, column: cell.column, services: this.services, variables: undefined });
    } catch (error) {
      if (error instanceof NotCalculated) return error.instead;
      throw error;
    }
  }

  /** The single value; of several the first. */
  cellValue(formula: string, sheet: Sheet, origin: Cell, cell: Cell): CellValue {
    const value = dereference(this.value(formula, sheet, origin, cell));
    return value instanceof Matrix ? value.at(0, 0) : value;
  }

  private indexOf(column: Reference): EqualityIndex {
    const { sheet, left, top, bottom } = column.clipped();
    const key = `${sheet.id} ${String(left)} ${String(top)} ${String(bottom)}`;
    const index = this.indexes.get(key) ?? new EqualityIndex(sheet.columnValues(left) ?? [], top, bottom);
    this.indexes.set(key, index);
    return index;
  }
}
