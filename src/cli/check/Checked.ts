import type { CheckReport } from '../../actions/CheckReport';
import type { DifferingCells } from '../../actions/formulas/reviewFormulas';
import type { reviewEveryFormula } from '../../actions/formulas/reviewEveryFormula';

/** All that a check of a file found. */
export interface Checked {
  readonly report: CheckReport;
  readonly differences: DifferingCells;
  /** Undefined where nobody asked for it. */
  readonly formulas?: Awaited<ReturnType<typeof reviewEveryFormula>>;
}

/** Nothing is to be mended. */
export function isClean({ report, differences, formulas }: Checked): boolean {
  return report.clean && !differences?.length && !formulas?.findings.length;
}
