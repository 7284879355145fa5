import type { CheckReport, PlacedFinding } from '../../actions/CheckReport';
import type { DifferingCells } from '../../actions/formulas/reviewFormulas';
import { findingWords } from '../../words/findingWords';
import { formulaFindingWords, formulaReviewLimits } from '../../words/formulaFindingWords';
import type { PaneWords } from '../../words/en/pane';
import type { CommandLineWords } from '../../words/CommandLineWords';
import { words as spoken } from '../../words/index';
import { oneLine } from '../oneLine';
import { rangeSigns } from '../../kpi/judge/signs';
import { thingsToMend, type Checked } from './Checked';

type CheckWords = CommandLineWords['check'];
type FormulaWords = PaneWords['check']['formulas'];

function findingLine(placed: PlacedFinding, report: CheckReport, words: CheckWords): string {
  const { finding, why, mend } = findingWords(placed.finding, report.language);
  const letter = placed.finding.letter ? `${placed.finding.letter} ` : '';
  const example = placed.example ? words.example(placed.example.kpi, placed.example.text) : '';
  return `  ${placed.address}  ${letter}${finding}. ${why} ${words.mend(mend)}${example}`;
}

function differenceLines(differences: NonNullable<DifferingCells>, words: FormulaWords): string[] {
  if (differences.length === 0) return [];
  return [
    `${words.title(differences.length)}.`,
    ...differences.map(({ sheet, address, head, holds }) => `  ${words.cell(sheet, address)}: ${words[holds](head)}`),
    `  ${words.why} ${words.mend}`,
    '',
  ];
}

/** What of the workbook is gone or broken, and what stands in the way of mending it. */
function brokenLines({ broken, language }: CheckReport, words: CheckWords): string[] {
  const isMended = ({ does }: CheckReport['broken'][number]): boolean => does === 'add' || does === 'mend';
  const { parts: said } = spoken[language].pane.setUp.plan;
  const list = (title: string, parts: CheckReport['broken']): string[] =>
    parts.length === 0
      ? []
      : [
          `${title}:`,
          ...parts.map(({ code, sheet, items }) => `  ${said[code]({ sheet, items: items.join(', ') })}`),
          '',
        ];
  return [
    ...list(words.broken, broken.filter(isMended)),
    ...list(
      words.hindering,
      broken.filter((part) => !isMended(part)),
    ),
  ];
}

/** What is found beside the rows of KPIs. */
function besideLines({ bookFindings, language }: CheckReport, words: CheckWords): string[] {
  if (bookFindings.length === 0) return [];
  const said = bookFindings.map(({ finding, sheet, address }) => {
    const { finding: what, why, mend } = findingWords(finding, language);
    return `  ${sheet}, ${address}: ${what}. ${why} ${words.mend(mend)}`;
  });
  return [`${words.beside}:`, ...said, ''];
}

/** What is worth knowing though nothing needs mending. */
function noteLines({ notes, language }: CheckReport, words: CheckWords): string[] {
  if (notes.length === 0) return [];
  const said = notes.map(({ finding: note, address, code }) => {
    const { finding, why, mend } = findingWords(note, language);
    return `  ${[address, code].filter(Boolean).join(' ')}: ${finding}. ${why} → ${mend}`;
  });
  return [`${words.notes}:`, ...said, ''];
}

/** What is odd in all formulas, cells that differ from their column among them. */
async function formulaLines(formulas: NonNullable<Checked['formulas']>, { language }: CheckReport): Promise<string[]> {
  const [said, { check }] = await Promise.all([spoken[language].formulaReview(), spoken[language].commandLine()]);
  const { cell } = spoken[language].pane.check.formulas;
  const { findings } = formulas;
  return [
    `${said.title(findings.length)}.`,
    ...findings.map((each) => {
      const { finding, why, mend } = formulaFindingWords(each, said);
      const also = each.cells > 1 ? ` ${said.alsoIn(each.cells, each.rows)}` : '';
      return `  ${cell(each.sheet, each.address)}: ${finding}. ${why} ${check.mend(mend)}${also}`;
    }),
    ...formulaReviewLimits(formulas, said).map((text) => `  ${text}`),
    '',
  ];
}

/** The report as lines for people, in the workbook's language: contradictions in Settings and departments first, then the findings by sheet and row. */
export async function checkText({ report, differences, formulas }: Checked): Promise<string[]> {
  const { terms, commandLine, pane } = spoken[report.language];
  const { check: words } = await commandLine();
  const departments = report.departments.map(({ name, kpis, smartComplete, status }) => {
    const { sign } = rangeSigns[status];
    return `  ${sign} ${name}: ${words.department(kpis, smartComplete)} (${terms.statuses[status]})`;
  });
  const rows = new Map<number, PlacedFinding[]>();
  for (const placed of report.findings) rows.set(placed.row, [...(rows.get(placed.row) ?? []), placed]);
  const findings = [...rows].flatMap(([row, found]) => {
    const [first] = found;
    const title = [first?.code, first?.kpi].filter(Boolean).join(' ');
    return [
      `${first?.sheet ?? ''}, ${words.row} ${row}: ${title}`,
      ...found.map((each) => findingLine(each, report, words)),
    ];
  });
  const contradictions = report.contradictions.map(
    ({ contradiction, sheet, address }) =>
      `${sheet}, ${address}: ${rangeSigns.unclear.sign} ${terms.contradictions[contradiction]}`,
  );
  const lines = [
    ...contradictions,
    ...(contradictions.length > 0 ? [''] : []),
    ...brokenLines(report, words),
    ...besideLines(report, words),
    words.departments(report.settings.min, report.settings.max),
    ...departments,
    ...(report.unlisted > 0 ? [`  ${words.unlisted(report.unlisted)}`] : []),
    '',
    ...findings,
    ...(findings.length > 0 ? [''] : []),
    ...noteLines(report, words),
    ...(formulas ? await formulaLines(formulas, report) : differenceLines(differences ?? [], pane.check.formulas)),
    ...(report.unreadTables.length > 0 ? [words.unread(report.unreadTables.join(', '))] : []),
    words.total(report.kpis, report.smartComplete, thingsToMend({ report, differences, formulas }), report.outOfRange),
  ];
  return lines.map(oneLine);
}
