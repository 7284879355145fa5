import { Calculation } from '../../../src/host/calculation/Calculation';
import { addName } from '../../../src/host/book/names/addName';
import { CellError } from '../../../src/host/book/model/CellError';
import type { CellValue } from '../../../src/host/book/model/CellValue';
import { deleteCells } from '../../../src/host/book/cells/deleteCells';
import { deleteName } from '../../../src/host/book/names/deleteName';
import { deleteSheet } from '../../../src/host/book/sheets/deleteSheet';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import { lastColumn } from '../../../src/host/book/model/Area';
import { renameSheet } from '../../../src/host/book/sheets/renameSheet';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import { sampleWorkbook, write } from '../book/sampleWorkbook';

const shown = (sheet: Sheet, row: number, column: number): CellValue => {
  const value = sheet.value(row, column);
  return value instanceof CellError ? value.code : value;
};

const column = (sheet: Sheet, at: number, rows: number): CellValue[] =>
  Array.from({ length: rows }, (_, row) => shown(sheet, row, at));

test('an edit reaches what depends on it, through ranges, names and other sheets', () => {
  const { workbook, fruit, notes } = sampleWorkbook();
  addName(workbook, 'Counts', '=Fruit!$B$2:$B$4');
  new Calculation(workbook);
  write(notes, 0, 0, [['=SUM(Counts)'], ['=A1*2'], ['=A2&"!"']]);
  write(fruit, 1, 1, [[10]]);
  expect(column(notes, 0, 3)).toEqual([19, 38, '38!']);
});

test('only what an edit touches runs, and observers hear of each changed result once', () => {
  const { workbook, fruit, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(notes, 0, 0, [['=Fruit!B2'], ['=Fruit!B3'], ['=A1+A2']]);
  const told: [string, number[]][] = [];
  workbook.follow('page', { resultsChanged: (sheet, keys) => told.push([sheet.name, [...keys]]) });
  write(fruit, 1, 1, [[4]]);
  expect(told).toEqual([['Notes', [0, 2 * 16_384]]]);
});

test('formulas entered in any order run in order; circles show 0', () => {
  const { workbook, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(notes, 0, 0, [['=A2+1'], ['=A3+1'], ['=SUM(A4:A9)'], [5]]);
  expect(column(notes, 0, 3)).toEqual([7, 6, 5]);
  write(notes, 0, 1, [['=B2'], ['=B1+1'], ['=SUM(B3:B4)']]);
  expect(column(notes, 1, 3)).toEqual([0, 0, 0]);
});

test('a formula may ask for its own place, and a table cell for its table', () => {
  const { workbook, fruit } = sampleWorkbook();
  new Calculation(workbook);
  write(fruit, 1, 3, [['=ROW()-ROW(Stock[#Headers])'], ['=ROWS(Stock)'], ['=ROW(D4)+COLUMNS(Stock)']]);
  expect(column(fruit, 3, 4).slice(1)).toEqual([1, 3, 8]);
});

test('calculated columns follow growth, heads and rows put in', () => {
  const { workbook, fruit, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(fruit, 0, 3, [['Worth']]);
  write(fruit, 1, 3, [['=[@Count]*[@[Unit price]]']]);
  write(notes, 0, 0, [['=SUM(Stock[Worth])'], ['=ROWS(Stock)'], ['=Stock[[#Headers],[Count]]']]);
  expect(column(notes, 0, 3)).toEqual([5.75, 3, 'Count']);
  write(fruit, 4, 0, [['Fig', 2, 1]]);
  expect(fruit.value(4, 3)).toBe(2);
  expect(column(notes, 0, 2)).toEqual([7.75, 4]);
  write(fruit, 0, 1, [['Pieces']]);
  expect(notes.value(2, 0)).toBe('Pieces');
  expect(notes.value(0, 0)).toBe(7.75);
  insertCells(fruit, { top: 2, bottom: 2, left: 0, right: lastColumn }, 'Down');
  expect([fruit.value(2, 3), notes.value(1, 0)]).toEqual([0, 5]);
  deleteCells(fruit, { top: 1, bottom: 1, left: 0, right: lastColumn }, 'Up');
  expect(notes.value(0, 0)).toBe(6.25);
});

test('names and sheets that come, go and are renamed', () => {
  const { workbook, fruit, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(notes, 0, 0, [['=Rate*2'], ['=Twice(4)'], ['=Fruit!A2']]);
  expect(column(notes, 0, 2)).toEqual(['#NAME?', '#NAME?']);
  const rate = addName(workbook, 'Rate', '=0.25');
  addName(workbook, 'Twice', '=LAMBDA(x,x*2)');
  expect(notes.value(0, 0)).toBe(0.5);
  renameSheet(fruit, 'Food');
  expect(notes.value(2, 0)).toBe('Apple');
  deleteName(workbook, rate);
  deleteSheet(fruit);
  expect([shown(notes, 0, 0), shown(notes, 2, 0)]).toEqual(['#NAME?', '#REF!']);
});

describe('arrays', () => {
  test('spill, are blocked, and spill again when the way is free', () => {
    const { workbook, notes } = sampleWorkbook();
    new Calculation(workbook);
    write(notes, 0, 0, [['=SEQUENCE(3)']]);
    write(notes, 0, 1, [['=SUM(A1#)']]);
    expect(column(notes, 0, 3)).toEqual([1, 2, 3]);
    write(notes, 1, 0, [['in the way']]);
    expect(column(notes, 0, 3)).toEqual(['#SPILL!', 'in the way', null]);
    write(notes, 1, 0, [['']]);
    expect(column(notes, 0, 3)).toEqual([1, 2, 3]);
    expect(notes.value(0, 1)).toBe(6);
    write(notes, 0, 0, [['=SEQUENCE(2)']]);
    expect(column(notes, 0, 3)).toEqual([1, 2, null]);
    expect(notes.value(0, 1)).toBe(3);
    write(notes, 0, 0, [[9]]);
    expect(column(notes, 0, 3)).toEqual([9, null, null]);
  });

  test('follow their source', () => {
    const { workbook, fruit, notes } = sampleWorkbook();
    new Calculation(workbook);
    write(notes, 0, 0, [['=FILTER(Stock[Name],Stock[Count]>3)']]);
    write(notes, 0, 3, [['=A2&"?"']]);
    expect(column(notes, 0, 3)).toEqual(['Pear', 'Plum', null]);
    write(fruit, 1, 1, [[9]]);
    expect(column(notes, 0, 3)).toEqual(['Apple', 'Pear', 'Plum']);
    expect(notes.value(0, 3)).toBe('Pear?');
  });

  test('make way for one another', () => {
    const { workbook, notes } = sampleWorkbook();
    new Calculation(workbook);
    write(notes, 0, 0, [['=SEQUENCE(1,3)']]);
    write(notes, 0, 1, [['=SEQUENCE(2)']]);
    expect([column(notes, 0, 1), column(notes, 1, 2), column(notes, 2, 1)]).toEqual([['#SPILL!'], [1, 2], [null]]);
  });

  test('do not spill over merged cells or the end of the sheet', () => {
    const { workbook, notes } = sampleWorkbook();
    new Calculation(workbook);
    notes.merges.push({ top: 1, left: 0, bottom: 1, right: 3 });
    write(notes, 0, 0, [['=SEQUENCE(2)']]);
    write(notes, 0, lastColumn, [['=SEQUENCE(1,2)']]);
    expect([shown(notes, 0, 0), shown(notes, 0, lastColumn)]).toEqual(['#SPILL!', '#SPILL!']);
  });

  test('do not spill in a table', () => {
    const { workbook, fruit } = sampleWorkbook();
    new Calculation(workbook);
    write(fruit, 1, 3, [['=Stock[Name]']]);
    expect(column(fruit, 3, 4).slice(1)).toEqual(['#SPILL!', '#SPILL!', '#SPILL!']);
  });
});

test('volatile functions see what they point to, whatever the order', () => {
  const { workbook, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(notes, 0, 0, [
    ['=INDIRECT("A"&B1)+1', 3],
    ['=A1*2', ''],
    ['=C1', ''],
  ]);
  write(notes, 0, 2, [[5]]);
  expect(column(notes, 0, 3)).toEqual([6, 12, 5]);
});

test('saved results are shown until something changes', () => {
  const { workbook, fruit, notes } = sampleWorkbook();
  notes.storeFormula(0, 0, '=Fruit!B2');
  notes.storeValue(0, 0, 'saved');
  notes.storeFormula(1, 0, '=Fruit!B3');
  notes.storeValue(1, 0, 'saved');
  const calculation = new Calculation(workbook, undefined, { keepResults: true });
  calculation.recalculate();
  expect(column(notes, 0, 2)).toEqual(['saved', 'saved']);
  write(fruit, 1, 1, [[7]]);
  expect(column(notes, 0, 2)).toEqual([7, 'saved']);
  calculation.markAllDirty();
  calculation.recalculate();
  expect(notes.value(1, 0)).toBe(4);
});

test('nothing runs while suspended', () => {
  const { workbook, fruit, notes } = sampleWorkbook();
  const calculation = new Calculation(workbook);
  calculation.suspended = true;
  write(notes, 0, 0, [['=Fruit!B2']]);
  write(fruit, 1, 1, [[8]]);
  expect(notes.value(0, 0)).toBeNull();
  calculation.suspended = false;
  calculation.recalculate();
  expect(notes.value(0, 0)).toBe(8);
});

test('a rule is evaluated for one cell, its references moved along', () => {
  const { workbook, fruit } = sampleWorkbook();
  const calculation = new Calculation(workbook);
  const rule = (row: number): CellValue =>
    calculation.evaluate('=$B2>3', fruit, { row, column: 0 }, { row: 1, column: 0 });
  expect([1, 2, 3].map(rule)).toEqual([false, true, true]);
});

test('blanks of whole columns are counted as the sheet grows', () => {
  const { workbook, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(notes, 0, 0, [['a'], ['b']]);
  write(notes, 0, 5, [['=COUNTIF(A:A,"=")', '=COUNTIFS(A:A,"=",B:B,"=")', '=COUNTIFS(A1:A9,"=",B1:B9,"=")']]);
  expect(notes.value(0, 5)).toBe(1_048_574);
  write(notes, 29, 9, [['far']]);
  write(notes, 0, 5, [['=COUNTIF(A:A,"=")', '=COUNTIFS(A:A,"=",B:B,"=")', '=COUNTIFS(A1:A9,"=",B1:B9,"=")']]);
  expect([5, 6, 7].map((at) => notes.value(0, at))).toEqual([1_048_574, 1_048_574, 7]);
});

test('questions about formulas are answered anew and make no circle', () => {
  const { workbook, notes } = sampleWorkbook();
  new Calculation(workbook);
  write(notes, 0, 0, [['=FORMULATEXT(A1)'], ['=B1'], [5]]);
  write(notes, 0, 1, [['=SUMPRODUCT(--ISFORMULA(A1:A3))']]);
  expect(column(notes, 0, 2)).toEqual(['=FORMULATEXT(A1)', 2]);
  write(notes, 2, 0, [['=1+1']]);
  expect(notes.value(0, 1)).toBe(3);
  write(notes, 0, 0, [['typed']]);
  expect(notes.value(0, 1)).toBe(2);
});
