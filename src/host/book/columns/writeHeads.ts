import type { Area } from '../model/Area';
import { displayText } from '../model/displayText';
import type { Sheet } from '../model/Sheet';
import { uniqueHead } from './uniqueHead';

/** Turns the cells of a header row into unique texts, in place, and gives them. */
export function writeHeads(sheet: Sheet, row: Area): string[] {
  const heads: string[] = [];
  for (let column = row.left; column <= row.right; column++) {
    const shown = displayText(sheet.value(row.top, column), sheet.style(row.top, column).numberFormat);
    const head = uniqueHead(shown, column - row.left, heads);
    heads.push(head);
    sheet.storeFormula(row.top, column, undefined);
    sheet.storeValue(row.top, column, head);
  }
  return heads;
}
