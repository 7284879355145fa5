import { addTable } from '../../../src/host/book/tables/addTable';
import { deleteSheet } from '../../../src/host/book/sheets/deleteSheet';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import { Calculation } from '../../../src/host/calculation/Calculation';
import { History } from '../../../src/host/page/history/History';
import { sampleWorkbook, write } from '../book/sampleWorkbook';

function opened() {
  const sample = sampleWorkbook();
  new Calculation(sample.workbook);
  return { ...sample, history: new History(sample.workbook) };
}

test('undo brings values, formulas and results back; redo does it again', () => {
  const { fruit, history } = opened();
  write(fruit, 0, 5, [['=SUM(B2:B4)']]);
  history.note();
  write(fruit, 1, 1, [[30]]);
  history.note();
  expect(fruit.value(0, 5)).toBe(39);
  expect(history.undo()).toBe(true);
  expect([fruit.value(1, 1), fruit.value(0, 5)]).toEqual([3, 12]);
  history.undo();
  expect([fruit.formula(0, 5), fruit.value(0, 5)]).toEqual([undefined, null]);
  expect(history.undo()).toBe(false);
  history.redo();
  history.redo();
  expect([fruit.value(1, 1), fruit.value(0, 5)]).toEqual([30, 39]);
  expect(history.redo()).toBe(false);
});

test('a new edit ends what could be done again', () => {
  const { fruit, history } = opened();
  write(fruit, 1, 1, [[7]]);
  history.note();
  history.undo();
  write(fruit, 2, 1, [[8]]);
  history.note();
  expect(history.canRedo).toBe(false);
});

test('page breaks come back where they were', () => {
  const { fruit, history } = opened();
  const lines = (): number[] => fruit.pageLayout.rowBreaks.map(({ line }) => line);
  fruit.pageLayout.rowBreaks.push({ line: 3 }, { line: 9 });
  history.note();
  insertCells(fruit, { top: 1, left: 0, bottom: 1, right: 16_383 }, 'Down');
  history.note();
  fruit.pageLayout.rowBreaks.length = 0;
  history.note();
  expect(history.undo()).toBe(true);
  expect(lines()).toEqual([4, 10]);
  history.undo();
  expect(lines()).toEqual([3, 9]);
  history.undo();
  expect(lines()).toEqual([]);
  history.redo();
  history.redo();
  expect(lines()).toEqual([4, 10]);
});

test('tables, rows, sheets and styles come back as the same objects', () => {
  const { workbook, fruit, notes, stock, history } = opened();
  write(fruit, 4, 0, [['Fig']]);
  history.note();
  expect(stock.area.bottom).toBe(4);
  insertCells(fruit, { top: 1, left: 0, bottom: 1, right: 16_383 }, 'Down');
  fruit.setStyle(0, 0, { ...fruit.style(0, 0), bold: true });
  fruit.rowStyles.set(8, { ...fruit.style(8, 0), bold: true });
  history.note();
  deleteSheet(notes);
  history.note();
  history.undo();
  expect(workbook.sheet('Notes')).toBe(notes);
  history.undo();
  history.undo();
  expect([stock.area.bottom, fruit.value(4, 0), fruit.style(0, 0).bold]).toEqual([3, null, false]);
  expect([fruit.value(1, 0), fruit.rowStyles.size]).toEqual(['Apple', 0]);
  history.redo();
  history.redo();
  expect(fruit.style(8, 99).bold).toBe(true);
});

test('what changes nothing is no step, and does not end what can be done again', () => {
  const { fruit, history } = opened();
  history.note('add-in 1');
  expect(history.canUndo).toBe(false);
  fruit.rowHeights.set(0, 30);
  history.note();
  history.undo();
  history.note();
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
});

test('batches of one group are one step', () => {
  const { notes, history } = opened();
  for (const text of ['a', 'b', 'c']) {
    write(notes, 0, 0, [[text]]);
    history.note('add-in 1');
  }
  history.undo();
  expect(notes.value(0, 0)).toBeNull();
});

test('spilled cells are not brought back as typed ones', () => {
  const { notes, history } = opened();
  write(notes, 0, 0, [['=SEQUENCE(3)']]);
  history.note();
  write(notes, 0, 0, [['']]);
  history.note();
  history.undo();
  expect([notes.value(0, 0), notes.value(2, 0)]).toEqual([1, 3]);
  enterInputs(notes, { top: 0, left: 0, bottom: 0, right: 0 }, [['=SEQUENCE(2)']]);
  expect([notes.value(1, 0), notes.value(2, 0)]).toEqual([2, null]);
});

test('a new table goes away again', () => {
  const { workbook, notes, history } = opened();
  write(notes, 0, 0, [['Head']]);
  addTable(notes, { top: 0, left: 0, bottom: 1, right: 0 }, true, 'Later');
  history.note();
  history.undo();
  expect(workbook.table('Later')).toBeUndefined();
});
