import type { Sheet } from '../../book/model/Sheet';
import type { Code } from './Code';
import { Compiler, Findings } from './Compiler';

/** Makes a formula ready that is written for one cell. */
export function compileFormula(formula: string, sheet: Sheet, row: number, column: number): Code {
  const findings = new Findings();
  const run = new Compiler(sheet, row, column, findings).compileText(formula);
  const { precedents, shapes, structure, volatility } = findings;
  return { run, precedents, shapes, structure, volatility };
}
