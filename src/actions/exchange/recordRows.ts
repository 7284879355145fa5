import type { RecordedCell, TemplateRecords } from '../../kpi/card/TemplateRecords';
import type { CellFormat, SampleRows } from '../../kpi/card/taskTemplate';
import { departmentFields, type Department } from '../../kpi/record/departmentFields';
import type { CellInput, Field } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import type { ListSpellings } from '../../kpi/record/lists';
import { targetFields } from '../../kpi/record/targetFields';
import { recordedFormat, recordedInput } from '../../workbook/drawing/recordedInput';

/** Full records as Excel is given them, words of lists in one language. */
export function recordRows({ departments, targets, kpis }: TemplateRecords, lists: ListSpellings): SampleRows {
  return {
    own: true,
    departments: departments.map((row) => inputRow(departmentFields, row, lists)),
    targets: targets.map((row) => inputRow(targetFields, row, lists)),
    kpis: kpis.map((row) => inputRow(kpiFields, row, lists)),
    formats: [...formatsOf('targets', targetFields, targets), ...formatsOf('kpis', kpiFields, kpis)],
  };
}

/** The departments of full records, which hold neither words of lists nor numbers that matter. */
export function recordedDepartments({ departments }: TemplateRecords): Department[] {
  const plain = (cell: RecordedCell): CellInput => (typeof cell === 'object' ? '' : cell);
  return departments.map(({ department, head, responsibilities }) => ({
    ...{ department: plain(department), head: plain(head), responsibilities: plain(responsibilities) },
  }));
}

function inputRow<Id extends string>(
  fields: readonly Field<Id>[],
  row: Readonly<Record<Id, RecordedCell>>,
  lists: ListSpellings,
): Record<Id, CellInput> {
  const cells = fields.map((field) => [field.id, recordedInput(field, row[field.id], lists)]);
  return Object.fromEntries(cells) as Record<Id, CellInput>;
}

function formatsOf<Id extends string>(
  table: CellFormat['table'],
  fields: readonly Field<Id>[],
  rows: readonly Readonly<Record<Id, RecordedCell>>[],
): CellFormat[] {
  return rows.flatMap((cells, row) =>
    fields.flatMap(({ id }) => {
      const numberFormat = recordedFormat(cells[id]);
      return numberFormat === undefined ? [] : [{ table, row, field: id, numberFormat }];
    }),
  );
}
