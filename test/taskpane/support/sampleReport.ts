import { checkReport } from '../../../src/actions/checkWorkbook';
import type { CheckReport } from '../../../src/actions/CheckReport';
import { departmentFields } from '../../../src/kpi/record/departmentFields';
import type { CellInput } from '../../../src/kpi/record/Field';
import { kpiFields, type Kpi } from '../../../src/kpi/record/kpiFields';
import { everyLanguage, words, type Language } from '../../../src/words/index';
import { card as englishCard } from '../../../src/words/en/card';
import { card as indonesianCard } from '../../../src/words/id/card';
import type { TaskTemplate } from '../../../src/kpi/card/taskTemplate';
import { sampleRows } from '../../../src/kpi/card/sampleRows';
import { semesterOf } from '../../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../../src/kpi/record/settings';
import { targetFields } from '../../../src/kpi/record/targetFields';
import type { ReadTable } from '../../../src/workbook/readers/readTable';

const cards: Readonly<Record<Language, TaskTemplate>> = { en: englishCard, id: indonesianCard };

/** The rows of a table as a sheet holds them, with the head in the given one-based row. */
function table<Id extends string>(
  sheetName: string,
  headRow: number,
  records: readonly Readonly<Record<Id, CellInput>>[],
  fields: readonly { readonly id: Id }[],
): ReadTable<Id> {
  return {
    sheetName,
    firstRow: headRow + 1,
    rowCount: records.length,
    lost: [],
    records: records.map((record, index) => ({ record, row: headRow + 1 + index })),
    columns: new Map(fields.map(({ id }, index) => [id, index])),
    place: { sheetId: sheetName, top: headRow - 1, left: 0, heads: fields.map(({ id }) => id), showTotals: false },
  };
}

/** What a check says of the card's examples, after `change` has had a hand in the KPI rows. */
export function sampleReport(
  language: Language,
  change: (kpis: readonly Kpi[]) => readonly Kpi[] = (kpis) => kpis,
): CheckReport {
  const { start, end } = semesterOf(2026, 11);
  const rows = sampleRows(cards[language], { start, end }, words[language].lists, everyLanguage);
  return checkReport(
    {
      departments: table('Departments', 4, rows.departments, departmentFields),
      targets: table('Targets', 4, rows.targets, targetFields),
      kpis: table('KPIs', 6, change(rows.kpis), kpiFields),
      settings: { ...defaultSettings, periodStart: start, periodEnd: end, language },
      contradictions: [],
      ...{ map: [], names: [], missing: [], unread: [], rowsBelow: [], isSuspicious: false, withoutVerdict: new Set() },
    },
    Object.values(cards),
  );
}

/** The examples with much to settle: vague words, an activity, open fields, a department nobody listed. */
export function weakReport(language: Language): CheckReport {
  return sampleReport(language, ([first, second, ...others]) => {
    if (!first || !second) throw new Error('The card has examples.');
    return [
      { ...first, name: 'Posting on social media', target: 'better', owner: '', deadline: null },
      { ...second, department: 'Legal', code: first.code, name: 'Good service' },
      ...others.slice(0, 2),
    ];
  });
}
