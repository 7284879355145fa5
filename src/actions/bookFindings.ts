import type { Field } from '../kpi/record/Field';
import { cellText } from '../kpi/record/cellText';
import { departmentFields } from '../kpi/record/departmentFields';
import { targetFields } from '../kpi/record/targetFields';
import { departmentKey } from '../kpi/judge/rangeStatus';
import type { Finding } from '../kpi/judge/finding';
import { cellRules } from '../kpi/rules/index';
import { cellAddress } from '../workbook/drawing/cellAddress';
import type { ReadTable } from '../workbook/readers/readTable';
import type { StandingWorkbook } from '../workbook/readers/readStandingWorkbook';
import type { PlacedBookFinding } from './CheckReport';

/** What is found beside the KPIs' own rows: settings, rows outside of the tables, cells of departments and targets. */
export function bookFindings(workbook: StandingWorkbook): PlacedBookFinding[] {
  const { unread, rowsBelow, departments, targets } = workbook;
  return [
    ...unread.map(({ sheet, address, ...values }) => placed('settingUnread', sheet, address, values)),
    ...cellFindings(departments, departmentFields),
    ...departmentsTwice(departments),
    ...cellFindings(targets, targetFields),
    ...rowsBelow.map(({ sheet, address, rows }) => placed('rowsBelow', sheet, address, { rows })),
  ];
}

function placed(rule: Finding['rule'], sheet: string, address: string, values: Finding['values']): PlacedBookFinding {
  return { finding: { rule, values: 'cell' in values ? { ...values, cell: address } : values }, sheet, address };
}

/** Cells that hold what no field takes. */
function cellFindings<Id extends string>(
  { records, columns, sheetName }: ReadTable<Id>,
  fields: readonly Field<Id>[],
): PlacedBookFinding[] {
  return records.flatMap(({ record, row }) =>
    fields.flatMap((field) => {
      const column = columns.get(field.id);
      if (column === undefined) return [];
      const address = cellAddress(row - 1, column);
      const found = cellRules.flatMap(({ id, check }) => {
        const values = check(record[field.id], field);
        return values ? [placed(id, sheetName, address, values)] : [];
      });
      return found.slice(0, 1);
    }),
  );
}

function departmentsTwice({ records, columns, sheetName }: StandingWorkbook['departments']): PlacedBookFinding[] {
  const first = new Map<string, number>();
  const column = columns.get('department') ?? 0;
  return records.flatMap(({ record: { department }, row }) => {
    const key = departmentKey(department);
    const earlier = first.get(key);
    if (earlier === undefined && key !== '') first.set(key, row);
    return earlier === undefined
      ? []
      : [
          placed('departmentTwice', sheetName, cellAddress(row - 1, column), {
            department: cellText(department),
            first: earlier,
          }),
        ];
  });
}
