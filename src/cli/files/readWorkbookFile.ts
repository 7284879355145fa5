import type { Workbook } from '../../preview/workbook/Workbook';
import { readXlsx } from '../../preview/xlsx/readXlsx';
import { XlsxError } from '../../preview/xlsx/XlsxError';
import { UsageError } from '../UsageError';
import { readInput } from './readInput';

/** The workbook in a file. Throws a UsageError that says what is the matter with it. */
export async function readWorkbookFile(path: string): Promise<Workbook> {
  const bytes = readInput(path);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    throw error instanceof XlsxError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}
