import type { AstExpression } from '@borgar/fx';
import { checkCalls } from './checkCalls';
import { parseFormula } from '../tree/parseFormula';
import type { Workbook } from '../../book/model/Workbook';
import { WorkbookError } from '../../book/model/WorkbookError';

/** Refuses a formula that Excel could not read, one over 8,192 characters and a wrong number of arguments; gives what was read. */
export function checkFormula(formula: string, workbook: Workbook): AstExpression {
  if (formula.length > 8192) throw new WorkbookError('InvalidArgument', 'A formula has at most 8,192 characters.');
  const tree = readFormula(formula);
  checkCalls(tree, workbook);
  return tree;
}

function readFormula(formula: string): AstExpression {
  try {
    return parseFormula(formula);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw new WorkbookError('InvalidArgument', `Excel cannot read the formula ${shortened(formula)}: ${reason}.`);
  }
}

function shortened(formula: string): string {
  return formula.length > 250 ? `${formula.slice(0, 250)}…` : formula;
}
