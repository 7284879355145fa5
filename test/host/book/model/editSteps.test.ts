import { editSteps } from '../../../../src/host/book/model/editSteps';
import { Calculation } from '../../../../src/host/calculation/Calculation';
import { sampleWorkbook, write } from '../sampleWorkbook';

const { followers } = editSteps;

test('those who follow an edit are told in the order of the list, in whatever order they came', () => {
  const { workbook, notes } = sampleWorkbook();
  const told: string[] = [];
  for (const place of [...followers].reverse()) {
    workbook.follow(place, {
      structureChanged: () => told.push(`structure ${place}`),
      cellsChanged: () => told.push(`cells ${place}`),
      resultsChanged: () => told.push(`results ${place}`),
    });
  }
  workbook.structureChanged();
  write(notes, 0, 0, [['x']]);
  workbook.resultsChanged(notes, [0]);
  expect(told).toEqual(
    ['structure', 'cells', 'results'].flatMap((what) => followers.map((place) => `${what} ${place}`)),
  );
});

test('what an edit shows is calculated, though the calculation came last', () => {
  const { workbook, notes } = sampleWorkbook();
  const shown: unknown[] = [];
  workbook.follow('events', { cellsChanged: () => shown.push(notes.value(0, 0)) });
  workbook.follow('page', { cellsChanged: () => shown.push(notes.value(0, 0)) });
  new Calculation(workbook);
  write(notes, 0, 0, [['=1+1']]);
  expect(shown).toEqual([2, 2]);
});

test('a place has one holder, and who lost it cannot give it up', () => {
  const { workbook, notes } = sampleWorkbook();
  const told: string[] = [];
  const stop = workbook.follow('page', { cellsChanged: () => told.push('first') });
  const stopSecond = workbook.follow('page', { cellsChanged: () => told.push('second') });
  stop();
  write(notes, 0, 0, [['x']]);
  stopSecond();
  write(notes, 0, 0, [['y']]);
  expect(told).toEqual(['second']);
});

test('a table grows before it is written to: a formula in its new row is one of the table', () => {
  const { fruit } = sampleWorkbook();
  write(fruit, 4, 0, [['Fig', 1, '=Stock[@Count]*2']]);
  expect(fruit.formula(4, 2)).toBe('=[@Count]*2');
});

test('new rows are filled last: with the formula that a column has after the entry, or with none', () => {
  const { fruit } = sampleWorkbook();
  write(fruit, 0, 3, [['Total'], ['=[@Count]*3'], ['=[@Count]*3'], ['=[@Count]*3']]);
  write(fruit, 4, 0, [['Fig']]);
  expect(fruit.formula(4, 3)).toBe('=[@Count]*3');
  const values = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 1, 1, name === 'e' ? null : 'typed']);
  write(fruit, 1, 0, values);
  expect(fruit.formula(5, 3)).toBeUndefined();
});
