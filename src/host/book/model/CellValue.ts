import type { CellError } from './CellError';

/** What a cell holds or shows; dates are serial numbers, `null` is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;
