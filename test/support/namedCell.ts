import type { Sheet } from '../../src/host/book/model/Sheet';
import type { Workbook } from '../../src/host/book/model/Workbook';

/** The first cell that a name refers to; row and column count from 0. Throws where the name refers to no cell. */
export function namedCell(workbook: Workbook, name: string): { sheet: Sheet; row: number; column: number } {
  const formula = workbook.names.find((each) => each.name === name)?.formula ?? '';
  const [, sheetName = '', letter = '', row = ''] = /^='?(.+?)'?!\$([A-Z])\$(\d+)/.exec(formula) ?? [];
  const sheet = workbook.sheet(sheetName);
  if (!sheet) throw new Error(`No cell ${name}: ${formula}`);
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}
