import { parse, tokenize } from '@borgar/fx';
import { WorkbookError } from './WorkbookError';

/** Refuses a formula that Excel could not read, or one over 8,192 characters. */
export function checkFormula(formula: string): void {
  if (formula.length > 8192) throw new WorkbookError('InvalidArgument', 'A formula has at most 8,192 characters.');
  try {
    parse(tokenize(formula, { withLocation: false }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw new WorkbookError('InvalidArgument', `Excel cannot read the formula ${formula}: ${reason}.`);
  }
}
