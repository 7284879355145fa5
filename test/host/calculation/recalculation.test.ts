import fc from 'fast-check';
import { Calculation } from '../../../src/host/calculation/Calculation';
import { addName } from '../../../src/host/book/names/addName';
import { lastColumn } from '../../../src/host/book/model/Area';
import type { CellValue } from '../../../src/host/book/model/CellValue';
import { deleteCells } from '../../../src/host/book/cells/deleteCells';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import { refusal, sampleWorkbook, write } from '../book/sampleWorkbook';

const address = (row: number, column: number): string => `${'ABCDEFGH'.charAt(column)}${String(row + 1)}`;

/** A formula for a cell that reads only rows above, so that no circle arises. */
function formula(kind: number, row: number, column: number, one: number, other: number): string | number {
  const [first, second] = [address(one % row, other % 6), address(other % row, one % 6)];
  const above = `A1:F${String(row)}`;
  const formulas = [
    `=${first}+${second}`,
    `=SUM(${first}:${second})`,
    `=COUNTIF(${above},${first})`,
    `=IFERROR(MATCH(${first},A1:A${String(row)},0),"none")`,
    `=IF(${first}>2,${second},"low")`,
    `=COUNTIFS(A1:A${String(row)},${first},B1:B${String(row)},"<>")`,
    `=SUM(INDIRECT("${first}"),OFFSET(A1,${String(one % row)},0))`,
    `=SUM(Stock[Count])+ROWS(Stock)+Total`,
    `=SUMPRODUCT(--(${above}<>""))`,
    `=UNIQUE(${first}:${second})`,
  ];
  return kind > 11 ? (column + one) % 5 : (formulas[Math.min(kind, formulas.length - 1)] ?? '');
}

const edit = fc.record({
  kind: fc.nat(13),
  row: fc.integer({ min: 1, max: 7 }),
  column: fc.nat(5),
  one: fc.nat(20),
  other: fc.nat(20),
  shape: fc.constantFrom('cell', 'cell', 'cell', 'cell', 'insert', 'delete', 'table', 'clear'),
});

function snapshot(sheet: Sheet): CellValue[] {
  return Array.from({ length: 400 }, (_, index) => sheet.value(Math.floor(index / 10), index % 10));
}

test('what an edit recalculates is all that a full recalculation would change', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const { workbook, fruit, notes } = sampleWorkbook();
      addName(workbook, 'Total', '=Notes!$A$1+1');
      const calculation = new Calculation(workbook);
      write(notes, 0, 0, [[1, 2, 3, 'x', '', 2]]);
      for (const { kind, row, column, one, other, shape } of edits) {
        const line = { top: row, bottom: row, left: 0, right: lastColumn };
        if (shape === 'insert') insertCells(notes, line, 'Down');
        else if (shape === 'delete') deleteCells(notes, line, 'Up');
        else if (shape === 'clear') write(notes, row, column, [['']]);
        else if (shape === 'table') refusal(() => write(fruit, (one % 8) + 1, 1, [[other]]));
        else write(notes, row, column, [[formula(kind, row, column, one, other)]]);
      }
      const shown = snapshot(notes);
      calculation.markAllDirty();
      calculation.recalculate();
      expect(snapshot(notes)).toEqual(shown);
    }),
    { numRuns: 300, seed: 20261123 },
  );
});
