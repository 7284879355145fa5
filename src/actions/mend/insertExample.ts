import { departmentKey } from '../../kpi/judge/rangeStatus';
import { exampleIn, type LibraryPlace } from '../../kpi/library/example';
import { cellText } from '../../kpi/record/cellText';
import { isBlankField } from '../../kpi/record/blankRow';
import { kpiFields, type Kpi } from '../../kpi/record/kpiFields';
import { editRow } from '../../workbook/intake/editRow';
import { rowEntry } from '../../workbook/intake/rowEntry';
import type { IntakeState } from '../../workbook/intake/readIntake';
import { words } from '../../words/index';
import { untilSteadyIn } from '../exchange/withIntake';
import { addRow, type RowWritten } from '../rows/addRow';
import { typedCell } from '../rows/typedCell';
import { codeFor } from './proposalsFor';

/** What stands in a row that waits for its KPI. */
const waiting = new Set(['code', 'department', 'linkedTarget']);

/**
 * Writes a KPI of the library into a department's next free row: one that has nothing but its department yet, else behind the last row. It gets a code,
 * and the department's target where there is only one. Throws an ExcelProblem, with nothing written.
 */
export async function insertExample(place: LibraryPlace, department: string): Promise<RowWritten> {
  return untilSteadyIn(async (context, state, attempt) => {
    const { lists, language } = state.words;
    const { kpis } = state.targets;
    const rows = kpis.records.map(({ record }) => record as Kpi);
    const own = kpis.records.filter(({ record }) => departmentKey(record['department']) === departmentKey(department));
    const example = exampleIn(words[language], place);
    const texts: Readonly<Record<string, string>> = {
      ...example,
      department,
      linkedTarget: onlyTarget(state, department),
    };
    const same = own.find(({ record }) => cellText(record['name'] ?? '') === example.name);
    if (same) return { kind: 'exists', row: same };
    const free = own.find(({ record }) =>
      kpiFields.every((field) => waiting.has(field.id) || isBlankField(field, record[field.id])),
    );
    const code = cellText(free?.record['code'] ?? '') || codeFor(department, rows);
    const fields = kpiFields.filter(({ id }) => id === 'code' || (texts[id] ?? '') !== '');
    const cells = Object.fromEntries(
      fields.map((field) => [field.id, field.id === 'code' ? code : typedCell(field, texts[field.id] ?? '')]),
    );
    if (!free) return addRow(context, state, 'kpis', cells);
    const others = Object.fromEntries(Object.entries(cells).filter(([id]) => id !== 'department'));
    return editRow(context, kpis, free, rowEntry('kpis', others, lists), { byText: attempt === 1 });
  });
}

function onlyTarget({ targets: { targets } }: IntakeState, department: string): string {
  const own = targets.records.filter(({ record }) => departmentKey(record['department']) === departmentKey(department));
  const [only = '', ...others] = own
    .map(({ record }) => cellText(record['target'] ?? ''))
    .filter((text) => text !== '');
  return others.length === 0 ? only : '';
}
