import type { Workbook } from '../../host/book/model/Workbook';
import { readXlsx } from '../../host/file/readXlsx';
import { XlsxError } from '../../host/file/XlsxError';
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
