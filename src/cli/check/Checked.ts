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

/** How much is to be mended, besides departments whose number of KPIs is not in range. Cells that differ from their columns are among the findings of `formulas`. */
export function thingsToMend({ report, differences, formulas }: Checked): number {
  const { findings, bookFindings, contradictions, broken } = report;
  const inFormulas = formulas?.findings.length ?? differences?.length ?? 0;
  return findings.length + bookFindings.length + contradictions.length + broken.length + inFormulas;
}

/** Nothing is to be mended. */
export function isClean({ report, differences, formulas }: Checked): boolean {
  return report.clean && !differences?.length && !formulas?.findings.length;
}
