import type { CheckReport } from '../../actions/CheckReport';
import type { DifferingCells } from '../../actions/reviewFormulas';
import { words } from '../../words/index';
import { findingWords } from '../../words/findingWords';

/** The report for programs; `finding`, `why` and `mend` are in the workbook's language. `differingFormulas` is null in a workbook of an earlier version. */
export function checkJson(file: string, report: CheckReport, differences: DifferingCells): unknown {
  return {
    file,
    clean: report.clean && !differences?.length,
    language: report.language,
    settings: report.settings,
    kpis: report.kpis,
    smartComplete: report.smartComplete,
    unlisted: report.unlisted,
    contradictions: report.contradictions.map((each) => ({
      ...each,
      finding: words[report.language].terms.contradictions[each.contradiction],
    })),
    departments: report.departments,
    findings: report.findings.map(({ finding, ...place }) => ({
      ...place,
      rule: finding.rule,
      letter: finding.letter ?? null,
      field: finding.field ?? null,
      values: finding.values,
      ...findingWords(finding, report.language),
    })),
    differingFormulas: differences ?? null,
  };
}
