import { kpiCsv } from '../../intake/kpiCsv';
import { recordsJson, type KeptRow } from '../../kpi/card/recordsJson';
import { words } from '../../words/index';
import { readKpiWorkbook } from '../../workbook/readers/readKpiWorkbook';
import { readPercents } from '../../workbook/readers/readPercents';
import { runInExcel } from '../../workbook/runInExcel';

/** A workbook's records for another system. */
interface ExportedKpis {
  /** Departments, targets, KPIs and settings; Generate takes it back as a template. */
  readonly json: string;
  /** The KPIs alone. */
  readonly csv: string;
  readonly kpis: number;
}

/** Reads the workbook in three batches and changes nothing. Throws an ExcelProblem. */
export async function exportKpis(): Promise<ExportedKpis> {
  return runInExcel(async (context) => {
    const workbook = await readKpiWorkbook(context);
    const percents = await readPercents(context, workbook);
    const { settings } = workbook;
    const rows = {
      departments: kept(workbook.departments.records, percents.departments),
      targets: kept(workbook.targets.records, percents.targets),
      kpis: kept(workbook.kpis.records, percents.kpis),
    };
    const records = recordsJson(rows, settings, words[settings.language].lists);
    return {
      json: `${JSON.stringify({ language: settings.language, records }, null, 2)}\n`,
      csv: kpiCsv(records.kpis),
      kpis: records.kpis.length,
    };
  });
}

function kept<Row>(
  records: readonly { readonly record: Row }[],
  percents: readonly ReadonlySet<string>[],
): KeptRow<Row>[] {
  return records.map(({ record }, index) => ({ row: record, percents: percents[index] ?? new Set() }));
}
