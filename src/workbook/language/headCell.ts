import { cellAddress } from '../drawing/cellAddress';
import type { OpenTable } from '../state/readOpenTables';
import type { CellText } from './LanguagePlan';

/** The head of a table's column, by its place in the table from 0. */
export function headCell({ top, left, heads }: OpenTable, sheet: string, place: number): CellText {
  return { sheet, address: cellAddress(top, left + place), text: heads[place] ?? '' };
}
