import type { Entry } from './planEntries';
import type { Sheet } from '../model/Sheet';

/** Writes one cell; a number format that the typing brings with it is set where the cell's own is General. Tells nobody. */
export function writeEntry(sheet: Sheet, { row, column, typed }: Entry): void {
  sheet.storeFormula(row, column, typed.kind === 'formula' ? typed.formula : undefined);
  if (typed.kind === 'value') sheet.storeValue(row, column, typed.value);
  const style = sheet.style(row, column);
  if (typed.numberFormat !== undefined && style.numberFormat === 'General') {
    sheet.setStyle(row, column, { ...style, numberFormat: typed.numberFormat });
  }
}
