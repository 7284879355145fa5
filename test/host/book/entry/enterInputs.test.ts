import { defaultStyle } from '../../../../src/host/book/model/CellStyle';
import { enterInputs } from '../../../../src/host/book/entry/enterInputs';
import { refusal, sampleWorkbook, write } from '../sampleWorkbook';

test('null leaves a cell, an empty text clears it, a percentage brings its format', () => {
  const { notes } = sampleWorkbook();
  write(notes, 0, 0, [['a', 'b', '95%']]);
  write(notes, 0, 0, [[null, '', null]]);
  expect([0, 1, 2].map((column) => notes.value(0, column))).toEqual(['a', null, 0.95]);
  expect(notes.style(0, 2).numberFormat).toBe('0%');
});

test('refusals leave the sheet as it was', () => {
  const { notes } = sampleWorkbook();
  const cell = { top: 0, left: 0, bottom: 0, right: 1 };
  expect(refusal(() => enterInputs(notes, cell, [['x']]))).toBe('InvalidArgument');
  expect(refusal(() => enterInputs(notes, cell, [['x', '=SUM(']]))).toBe('InvalidArgument');
  expect(notes.value(0, 0)).toBeNull();
  notes.protectedWith = {};
  expect(refusal(() => enterInputs(notes, cell, [['x', 'y']]))).toBe('AccessDenied');
  notes.setStyle(0, 0, { ...defaultStyle, locked: false });
  notes.setStyle(0, 1, { ...defaultStyle, locked: false });
  expect(refusal(() => enterInputs(notes, cell, [['x', 'y']]))).toBeUndefined();
});

test('observers are told once, with the whole area', () => {
  const { workbook, fruit } = sampleWorkbook();
  const told: unknown[] = [];
  workbook.follow('page', { cellsChanged: (sheet, area) => told.push([sheet.name, area]) });
  write(fruit, 6, 6, [
    [1, 2],
    [3, 4],
  ]);
  expect(told).toEqual([['Fruit', { top: 6, left: 6, bottom: 7, right: 7 }]]);
});

describe('tables', () => {
  test('grow by what is typed directly below or beside them', () => {
    const { fruit, stock } = sampleWorkbook();
    write(fruit, 4, 0, [['Fig']]);
    expect(stock.area.bottom).toBe(4);
    write(fruit, 0, 3, [['Total']]);
    expect(stock.area.right).toBe(3);
    expect(stock.columns.map((column) => column.name)).toEqual(['Name', 'Count', 'Unit price', 'Total']);
    write(fruit, 6, 0, [['far']]);
    expect(stock.area.bottom).toBe(4);
  });

  test('do not grow when the option is off, nor for blanks', () => {
    const { fruit, stock } = sampleWorkbook();
    const below = { top: 4, left: 0, bottom: 4, right: 0 };
    enterInputs(fruit, below, [['Fig']], { growTables: false });
    enterInputs(fruit, { ...below, left: 1, right: 1 }, [['']]);
    expect(stock.area.bottom).toBe(3);
  });

  test('one formula fills a blank column; new rows get it; another formula replaces it', () => {
    const { fruit, stock } = sampleWorkbook();
    write(fruit, 0, 3, [['Total']]);
    write(fruit, 2, 3, [['=[@Count]*C3']]);
    expect(stock.columns[3]?.calculatedFormula).toBe('=[@Count]*C2');
    expect(fruit.formula(3, 3)).toBe('=[@Count]*C4');
    write(fruit, 4, 0, [['Fig', 6, 1]]);
    expect(fruit.formula(4, 3)).toBe('=[@Count]*C5');
    write(fruit, 1, 3, [['=[@Count]']]);
    expect([1, 2, 3, 4].map((row) => fruit.formula(row, 3))).toEqual(Array(4).fill('=[@Count]'));
  });

  test('a value in a calculated column is an exception and stops filling; values over all of it end it', () => {
    const { fruit, stock } = sampleWorkbook();
    write(fruit, 1, 3, [['=1'], ['=1'], ['=1']]);
    write(fruit, 2, 3, [[7]]);
    expect(stock.columns[3]?.calculatedFormula).toBe('=1');
    write(fruit, 1, 3, [['=2']]);
    expect(fruit.formula(3, 3)).toBe('=1');
    write(fruit, 1, 3, [[1], [2], [3]]);
    expect(stock.columns[3]?.calculatedFormula).toBeUndefined();
  });

  test('heads become unique texts and structured references follow', () => {
    const { workbook, fruit, notes, stock } = sampleWorkbook();
    write(notes, 0, 0, [['=SUM(Stock[Count])+SUM(Stock[[Count]:[Unit price]])']]);
    write(fruit, 1, 3, [['=[@Count]*[@[Unit price]]']]);
    workbook.names.push({ name: 'All', formula: '=Stock[Count]', comment: '', visible: true });
    write(fruit, 0, 1, [['How many#']]);
    expect(notes.formula(0, 0)).toBe("=SUM(Stock[How many'#])+SUM(Stock[[How many'#]:[Unit price]])");
    expect(fruit.formula(1, 3)).toBe("=[@[How many'#]]*[@[Unit price]]");
    expect(workbook.names[0]?.formula).toBe("=Stock[How many'#]");
    write(fruit, 0, 1, [[2026, '', 'name']]);
    expect(stock.columns.map((column) => column.name)).toEqual(['Name', '2026', 'Column3', 'name2']);
    expect(fruit.value(0, 1)).toBe('2026');
  });
});
