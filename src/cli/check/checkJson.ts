import type { CheckReport, PlacedFinding } from '../../actions/CheckReport';
import { words } from '../../words/index';
import { findingWords } from '../../words/findingWords';
import { formulaFindingWords } from '../../words/formulaFindingWords';
import { isClean, type Checked } from './Checked';

/** The report for programs; `finding`, `why` and `mend` are in the workbook's language. `differingFormulas` is null in a workbook of an earlier version, `formulas` where nobody asked for them. */
export async function checkJson(file: string, found: Checked): Promise<unknown> {
  const { report, differences } = found;
  return {
    file,
    clean: isClean(found),
    language: report.language,
    settings: report.settings,
    unreadTables: report.unreadTables,
    kpis: report.kpis,
    smartComplete: report.smartComplete,
    unlisted: report.unlisted,
    contradictions: report.contradictions.map((each) => ({
      ...each,
      finding: words[report.language].terms.contradictions[each.contradiction],
    })),
    broken: report.broken.map((part) => ({
      ...part,
      finding: words[report.language].pane.setUp.plan.parts[part.code]({
        sheet: part.sheet,
        items: part.items.join(', '),
      }),
    })),
    bookFindings: report.bookFindings.map(({ finding, sheet, address }) => ({
      ...{ sheet, address, rule: finding.rule, values: finding.values },
      ...findingWords(finding, report.language),
    })),
    departments: report.departments,
    outOfRange: report.outOfRange,
    findings: report.findings.map((each) => findingJson(each, report)),
    notes: report.notes.map((each) => findingJson(each, report)),
    differingFormulas: differences ?? null,
    formulas: await formulasJson(found),
  };
}

function findingJson({ finding, ...place }: PlacedFinding, { language }: CheckReport): unknown {
  return {
    ...place,
    rule: finding.rule,
    letter: finding.letter ?? null,
    field: finding.field ?? null,
    values: finding.values,
    ...findingWords(finding, language),
  };
}

async function formulasJson({ report, formulas }: Checked): Promise<unknown> {
  if (!formulas) return null;
  const said = await words[report.language].formulaReview();
  return { ...formulas, findings: formulas.findings.map((each) => ({ ...each, ...formulaFindingWords(each, said) })) };
}
