import { addConditionalFormat } from '../../../../src/host/book/rules/addConditionalFormat';
import { addName } from '../../../../src/host/book/names/addName';
import { lastColumn, lastRow } from '../../../../src/host/book/model/Area';
import { defaultStyle } from '../../../../src/host/book/model/CellStyle';
import { deleteCells } from '../../../../src/host/book/cells/deleteCells';
import { deleteTableRows } from '../../../../src/host/book/tables/deleteTableRows';
import { insertCells } from '../../../../src/host/book/cells/insertCells';
import { insertTableRows } from '../../../../src/host/book/tables/insertTableRows';
import { refusal, sampleWorkbook, write } from '../sampleWorkbook';

const rows = (top: number, bottom = top) => ({ top, bottom, left: 0, right: lastColumn });
const columns = (left: number, right = left) => ({ top: 0, bottom: lastRow, left, right });

test('everything follows inserted rows', () => {
  const { workbook, fruit, notes, stock } = sampleWorkbook();
  write(notes, 0, 0, [['=SUM(Fruit!B2:B4)+Fruit!$C$4+SUM(Fruit!C:C)+SUM(Stock[Count])']]);
  addName(workbook, 'Counts', '=Fruit!$B$2:$B$4');
  addConditionalFormat(fruit, [{ top: 1, left: 0, bottom: 3, right: 0 }], { kind: 'Custom', formula: '=B2>1' });
  fruit.setStyle(3, 1, { ...defaultStyle, bold: true });
  insertCells(fruit, rows(2, 3), 'Down');
  expect(notes.formula(0, 0)).toBe('=SUM(Fruit!B2:B6)+Fruit!$C$6+SUM(Fruit!C:C)+SUM(Stock[Count])');
  expect(workbook.names[0]?.formula).toBe('=Fruit!$B$2:$B$6');
  expect(fruit.conditionalFormats[0]?.areas).toEqual([{ top: 1, left: 0, bottom: 5, right: 0 }]);
  expect(stock.area.bottom).toBe(5);
  expect(fruit.value(5, 0)).toBe('Plum');
  expect(fruit.value(2, 0)).toBeNull();
  expect(fruit.style(5, 1).bold).toBe(true);
});

test('deleted rows leave #REF! only where nothing is left', () => {
  const { fruit, notes, stock } = sampleWorkbook();
  write(notes, 0, 0, [['=SUM(Fruit!B2:B4)+Fruit!B3']]);
  deleteCells(fruit, rows(2), 'Up');
  expect(notes.formula(0, 0)).toBe('=SUM(Fruit!B2:B3)+#REF!');
  expect(stock.area.bottom).toBe(2);
  expect(fruit.value(2, 0)).toBe('Plum');
});

test('columns in a table come and go with their heads', () => {
  const { fruit, notes, stock } = sampleWorkbook();
  write(notes, 0, 0, [['=SUM(Stock[Count])+SUM(Stock[Unit price])+Fruit!C1']]);
  insertCells(fruit, columns(1), 'Right');
  expect(stock.columns.map((column) => column.name)).toEqual(['Name', 'Column1', 'Count', 'Unit price']);
  expect(fruit.value(0, 1)).toBe('Column1');
  deleteCells(fruit, columns(2), 'Left');
  expect(stock.columns.map((column) => column.name)).toEqual(['Name', 'Column1', 'Unit price']);
  expect(notes.formula(0, 0)).toBe('=SUM(#REF!)+SUM(Stock[Unit price])+Fruit!C1');
});

test('table rows: cells beside stay, cells below move, calculated columns fill', () => {
  const { fruit, stock } = sampleWorkbook();
  write(fruit, 1, 3, [['=[@Count]*2']]);
  write(fruit, 2, 6, [['beside']]);
  write(fruit, 9, 0, [['below']]);
  insertTableRows(stock, 0);
  expect(fruit.formula(1, 3)).toBe('=[@Count]*2');
  expect(fruit.value(2, 0)).toBe('Apple');
  expect(fruit.value(2, 6)).toBe('beside');
  expect(fruit.value(10, 0)).toBe('below');
  insertTableRows(stock, null, 2);
  expect(stock.area.bottom).toBe(6);
  expect(fruit.formula(6, 3)).toBe('=[@Count]*2');
  deleteTableRows(stock, 0, 6);
  expect(stock.area).toEqual({ top: 0, left: 0, bottom: 1, right: 3 });
  expect(fruit.value(7, 0)).toBe('below');
});

test('tables and merged cells are not torn apart', () => {
  const { fruit } = sampleWorkbook();
  expect(refusal(() => insertCells(fruit, { top: 2, left: 0, bottom: 2, right: 1 }, 'Down'))).toBe('InvalidOperation');
  expect(refusal(() => deleteCells(fruit, rows(0), 'Up'))).toBe('InvalidOperation');
  fruit.merges.push({ top: 8, left: 0, bottom: 8, right: 3 });
  expect(refusal(() => deleteCells(fruit, { top: 7, left: 0, bottom: 7, right: 1 }, 'Up'))).toBe(
    'InsertDeleteConflict',
  );
});
