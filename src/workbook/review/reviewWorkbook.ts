import type { WorkbookWords } from '../../words/workbookWords';
import { findDifferences } from './findDifferences';
import { findFormulaFaults } from './findFormulaFaults';
import type { FormulaFaults } from './FormulaFinding';
import { readReviewBasis } from './readReviewBasis';

interface ReviewedWorkbook {
  readonly faults: FormulaFaults;
  /** The words of the workbook's language. */
  readonly words: WorkbookWords;
}

/** What is odd in the formulas of all sheets. Changes nothing. */
export async function reviewWorkbook(context: Excel.RequestContext): Promise<ReviewedWorkbook> {
  const basis = await readReviewBasis(context);
  const differing = await findDifferences(context, basis);
  return { faults: await findFormulaFaults(context, basis, differing?.differences ?? []), words: basis.words };
}
