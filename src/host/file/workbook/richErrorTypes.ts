import type { ErrorCode } from '../../book/model/CellError';

export const richDataNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';

/** The number by which a rich value tells an error ([MS-XLSX], error rich values). */
export const richErrorTypes: ReadonlyMap<ErrorCode, number> = new Map([
  ['#SPILL!', 8],
  ['#CALC!', 13],
]);
