import { ExcelProblem } from '../../words/ExcelProblem';
import { UsageError } from '../UsageError';

const sentences: Readonly<Partial<Record<ExcelProblem['code'], string>>> = {
  notOurWorkbook: 'it is no KPI workbook of this add-in',
  sheetProtected: 'sheets are protected',
  structureProtected: 'its structure is protected',
  sheetMissing: 'a table of it is gone; generate brings it back',
  columnLost: 'it has lost a column; generate brings it back',
};

/** What the work gives; a UsageError in words where Excel refuses it, beginning with what comes of that: `kpis.xlsx keeps its language`. */
export async function explained<Result>(outcome: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    throw new UsageError(`${outcome}: ${sentences[error.code] ?? 'Excel refuses it'} (${error.detail}).`);
  }
}
