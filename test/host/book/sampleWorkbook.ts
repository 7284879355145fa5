import { addTable } from '../../../src/host/book/tables/addTable';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { Input } from '../../../src/host/book/entry/planEntries';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import type { Table } from '../../../src/host/book/model/Table';
import { Workbook } from '../../../src/host/book/model/Workbook';

/** Writes a block whose top left cell is given zero-based. */
export function write(sheet: Sheet, row: number, column: number, inputs: Input[][]): void {
  const area = {
    top: row,
    left: column,
    bottom: row + inputs.length - 1,
    right: column + (inputs[0]?.length ?? 0) - 1,
  };
  enterInputs(sheet, area, inputs);
}

/** Sheet `Fruit` with table `Stock` in A1:C4 (Name, Count, Unit price); sheet `Notes`. */
export function sampleWorkbook(): { workbook: Workbook; fruit: Sheet; notes: Sheet; stock: Table } {
  const workbook = new Workbook();
  const fruit = workbook.addSheet('Fruit');
  const notes = workbook.addSheet('Notes');
  write(fruit, 0, 0, [
    ['Name', 'Count', 'Unit price'],
    ['Apple', 3, 0.5],
    ['Pear', 4, 0.75],
    ['Plum', 5, 0.25],
  ]);
  const stock = addTable(fruit, { top: 0, left: 0, bottom: 3, right: 2 }, true, 'Stock');
  return { workbook, fruit, notes, stock };
}

/** The code of the WorkbookError that `act` throws, or undefined. */
export function refusal(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
