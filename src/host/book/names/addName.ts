import { checkName } from './checkName';
import { checkFormula } from '../../formulas/rewriting/checkFormula';
import type { DefinedName } from '../model/DefinedName';
import { normaliseFormula } from '../../formulas/rewriting/normaliseFormula';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { WorkbookError } from '../model/WorkbookError';

/** Adds a name; `formula` begins with `=`. `scope` makes it a name of that sheet only. Tables and names share one space. */
export function addName(workbook: Workbook, name: string, formula: string, comment = '', scope?: Sheet): DefinedName {
  checkName(name);
  const lower = name.toLowerCase();
  const taken =
    workbook.names.some((each) => each.name.toLowerCase() === lower && each.scope === scope) ||
    (scope === undefined && workbook.table(name) !== undefined);
  if (taken) throw new WorkbookError('ItemAlreadyExists', `The name "${name}" is taken.`);
  if (comment.length > 255) throw new WorkbookError('InvalidArgument', 'A comment has at most 255 characters.');
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  checkFormula(written, workbook);
  const own = normaliseFormula(written, workbook, { sheet: scope, row: 0, column: 0 });
  const defined: DefinedName = { name, formula: own, comment, visible: true, scope };
  workbook.names.push(defined);
  workbook.structureChanged();
  return defined;
}
