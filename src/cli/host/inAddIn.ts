import { associateFunctions } from '../../functions/associateFunctions';
import { openOffice, type OfficeHost } from '../../host/headless/openOffice';
import { useOfficeGlobals } from '../../host/headless/useOfficeGlobals';
import type { Workbook } from '../../host/book/model/Workbook';
import { functionsMetadata } from '../functionsMetadata';

const namespace = 'KPI';

/**
 * Opens a workbook (a new one where none is given) in the preview with the add-in loaded, runs the work, waits until every formula is
 * calculated and closes again. The work finds `Excel` and `Office` as in Excel.
 */
export async function inAddIn<Result>(
  work: (host: OfficeHost) => Promise<Result>,
  workbook?: Workbook,
): Promise<Result> {
  const host = await openOffice({
    workbook,
    keepResults: workbook !== undefined,
    functions: { namespace, metadata: functionsMetadata() },
  });
  const removeGlobals = useOfficeGlobals(host);
  try {
    associateFunctions();
    const result = await work(host);
    await host.settled();
    return result;
  } finally {
    removeGlobals();
    host.close();
  }
}
