import { ExcelProblem } from '../../words/ExcelProblem';
import { tableNames } from '../names';
import { checkColumns } from './readTable';
import { readStandingWorkbook, type KpiWorkbook } from './readStandingWorkbook';

/** Reads everything that is typed, in two batches however many rows there are. Throws an ExcelProblem where a table or a field is gone. */
export async function readKpiWorkbook(context: Excel.RequestContext): Promise<KpiWorkbook> {
  const workbook = await readStandingWorkbook(context);
  const { missing, departments, targets, kpis } = workbook;
  if (missing.length > 0) throw new ExcelProblem('notOurWorkbook', missing.map((key) => tableNames[key]).join(', '));
  checkColumns('departments', departments);
  checkColumns('targets', targets);
  checkColumns('kpis', kpis);
  return workbook;
}
