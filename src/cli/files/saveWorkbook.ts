import type { Workbook } from '../../host/book/model/Workbook';
import { lostOnSaving } from '../../host/file/lostOnSaving';
import { writeXlsx } from '../../host/file/writeXlsx';
import { XlsxError } from '../../host/file/XlsxError';
import { UsageError } from '../UsageError';
import { lossSentence } from './lossSentence';
import { writeOutput } from './writeOutput';

/** Says on stderr what will be lost, then writes the workbook. Throws a UsageError where that cannot be done. */
export async function saveWorkbook(workbook: Workbook, path: string): Promise<void> {
  for (const loss of lostOnSaving(workbook)) console.error(lossSentence(loss));
  try {
    writeOutput(path, await writeXlsx(workbook));
  } catch (error) {
    throw error instanceof XlsxError ? new UsageError(`${path} could not be written: ${error.message}`) : error;
  }
}
