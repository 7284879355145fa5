import { cellAddress } from '../drawing/cellAddress';
import type { PresentTable } from '../upgrade/PresentTable';
import type { CellText } from './LanguagePlan';

/** The head of a table's column, by its place in the table from 0. */
export function headCell({ top, left, heads }: PresentTable, sheet: string, place: number): CellText {
  return { sheet, address: cellAddress(top, left + place), text: heads[place] ?? '' };
}
