import { Calculation } from '../../../src/host/calculation/Calculation';
import { CellError } from '../../../src/host/book/model/CellError';
import { sampleWorkbook, write } from '../book/sampleWorkbook';
import { DoubleHost, type Double } from './doubleHost';

function start(...functions: [string, Double][]) {
  const host = new DoubleHost(new Map(functions));
  const sample = sampleWorkbook();
  const calculation = new Calculation(sample.workbook, host);
  return { ...sample, host, calculation };
}

const twice: [string, Double] = ['MY.TWICE', (number) => Number(number) * 2];
const busy = new CellError('#BUSY!');

test('all calls of a round go together; cells show #BUSY! until the promise resolves', async () => {
  const { fruit, notes, host, calculation } = start(twice);
  write(notes, 0, 0, [['=SUM(Stock[Twice])'], ['=IFERROR(Fruit!D2,"caught")']]);
  write(fruit, 0, 3, [['Twice']]);
  write(notes, 0, 0, [['=SUM(Stock[Twice])']]);
  write(fruit, 1, 3, [['=My.Twice([@Count])']]);
  expect(fruit.value(1, 3)).toEqual(busy);
  expect(notes.value(0, 0)).toEqual(busy);
  expect(notes.value(1, 0)).toEqual(busy);
  await calculation.settled();
  expect(host.rounds.map((round) => round.map((call) => [call.name, call.address, ...call.arguments]))).toEqual([
    [
      ['MY.TWICE', 'Fruit!D2', 3],
      ['MY.TWICE', 'Fruit!D3', 4],
      ['MY.TWICE', 'Fruit!D4', 5],
    ],
  ]);
  expect([notes.value(0, 0), notes.value(1, 0)]).toEqual([24, 6]);
});

test('a call is made only when an input changed', async () => {
  const { fruit, notes, host, calculation } = start(twice);
  write(notes, 0, 0, [['=MY.TWICE(Fruit!B2)', '=MY.TWICE(Fruit!B3)']]);
  await calculation.settled();
  write(fruit, 2, 1, [[40]]);
  write(notes, 9, 9, [['elsewhere']]);
  await calculation.settled();
  expect(host.rounds.map((round) => round.length)).toEqual([2, 1]);
  write(notes, 0, 0, [['=MY.TWICE(Fruit!B2)']]);
  calculation.markAllDirty();
  calculation.recalculate();
  await calculation.settled();
  expect(host.rounds.map((round) => round.length)).toEqual([2, 1, 1, 2]);
  expect([notes.value(0, 0), notes.value(0, 1)]).toEqual([6, 80]);
});

test('results that come too late are dropped', async () => {
  const { fruit, notes, calculation } = start(twice);
  write(notes, 0, 0, [['=MY.TWICE(Fruit!B2)']]);
  write(fruit, 1, 1, [[100]]);
  await calculation.settled();
  expect(notes.value(0, 0)).toBe(200);
});

test('calls within calls, conditions and arguments of every kind', async () => {
  const received: unknown[] = [];
  const { notes, host, calculation } = start(twice, [
    'MY.SEEN',
    (...args) => {
      received.push(args);
      return null;
    },
  ]);
  write(notes, 0, 0, [['=MY.TWICE(MY.TWICE(1)+1)'], ['=IF(FALSE,MY.TWICE(1),7)']]);
  write(notes, 0, 1, [['=MY.SEEN(Fruit!A1:B2,,Z9,1/0,TRUE)']]);
  await calculation.settled();
  expect([notes.value(0, 0), notes.value(1, 0)]).toEqual([6, 7]);
  expect(notes.value(0, 1)).toBe(0);
  expect(received).toEqual([
    [
      [
        ['Name', 'Count'],
        ['Apple', 3],
      ],
      undefined,
      null,
      new CellError('#DIV/0!'),
      true,
    ],
  ]);
  expect(host.rounds).toHaveLength(3);
});

test('an unknown function stays #NAME? until its formula is entered again', async () => {
  const { fruit, notes, host, calculation } = start();
  write(notes, 0, 0, [['=MY.TWICE(Fruit!B2)'], ['=IFERROR(MY.TWICE(1),"add-in missing")']]);
  expect(notes.value(1, 0)).toBe('add-in missing');
  host.functions.set(...twice);
  write(fruit, 1, 1, [[5]]);
  calculation.markAllDirty();
  calculation.recalculate();
  await calculation.settled();
  expect(notes.value(0, 0)).toEqual(new CellError('#NAME?'));
  write(notes, 0, 0, [['=MY.TWICE(Fruit!B2)']]);
  await calculation.settled();
  expect(notes.value(0, 0)).toBe(10);
});

test('errors keep their message, arrays spill but not in a table', async () => {
  const { fruit, notes, calculation } = start(
    ['MY.FAIL', () => new CellError('#VALUE!', 'A target needs a number.')],
    ['MY.PAIR', () => [['a', null]]],
  );
  write(notes, 0, 0, [['=MY.FAIL()'], ['=MY.PAIR()']]);
  write(fruit, 1, 3, [['=MY.PAIR()']]);
  await calculation.settled();
  expect(notes.value(0, 0)).toEqual(new CellError('#VALUE!', 'A target needs a number.'));
  expect([notes.value(1, 0), notes.value(1, 1)]).toEqual(['a', 0]);
  expect(fruit.value(1, 3)).toEqual(new CellError('#SPILL!'));
});
