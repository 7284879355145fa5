import type { CustomFunctionHost } from '../calculation/CustomFunctionHost';
import type { Recalculation } from '../protocol/Session';
import type { Workbook } from '../workbook/Workbook';

export function createCalculation(
  _workbook: Workbook,
  _customFunctions: CustomFunctionHost,
  _keepResults: boolean,
): Recalculation {
  return { recalculate: () => undefined, markAllDirty: () => undefined, settled: () => Promise.resolve() };
}
