import { associateFunctions } from '../../functions/associateFunctions';
import type { CalculationOptions } from '../../host/calculation/CalculationOptions';
import { CalculationLimit } from '../../host/calculation/values/CalculationLimit';
import { openOffice, type OfficeHost } from '../../host/headless/openOffice';
import { useOfficeGlobals } from '../../host/headless/useOfficeGlobals';
import type { Workbook } from '../../host/book/model/Workbook';
import { functionsMetadata } from '../functionsMetadata';
import { UsageError } from '../UsageError';

const namespace = 'KPI';

/**
 * Opens a workbook (a new one where none is given) in the preview with the add-in loaded, runs the work, waits until every formula is
 * calculated and closes again. Formulas that the file holds no results of are calculated before, where the caller does not leave them. The work finds `Excel` and `Office` as in Excel.
 */
export async function inAddIn<Result>(
  work: (host: OfficeHost) => Promise<Result>,
  workbook?: Workbook,
  { fillsMissingResults = true }: Pick<CalculationOptions, 'fillsMissingResults'> = {},
): Promise<Result> {
  const host = await withinRoom(() =>
    openOffice({
      workbook,
      keepResults: workbook !== undefined,
      fillsMissingResults,
      functions: { namespace, metadata: functionsMetadata() },
    }),
  );
  const removeGlobals = useOfficeGlobals(host);
  try {
    associateFunctions();
    await host.settled();
    const result = await work(host);
    await host.settled();
    return result;
  } finally {
    removeGlobals();
    host.close();
  }
}

async function withinRoom<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof CalculationLimit
      ? new UsageError(`The workbook cannot be calculated: ${error.message}`)
      : error;
  }
}
