import { refuseStructure } from '../../book/sheets/refuseStructure';
import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';

/** Adds a blank sheet behind all others under the first free name, and brings it to the front. */
export function newSheet(workbook: Workbook, name: (number: number) => string): Sheet {
  refuseStructure(workbook);
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(name(number))) number += 1;
  const sheet = workbook.addSheet(name(number));
  workbook.activeSheet = sheet;
  workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  return sheet;
}
