import { Calculation } from '../../../../src/host/calculation/Calculation';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { Recalculated } from './savedBook';
import { openTestOffice } from '../../../support/openTestOffice';

test('on opening, formulas without a saved result are calculated, and what reads them', async () => {
  const opened = await Recalculated.opened({
    Sheet1: {
      A1: 2,
      B1: { f: 'A1*3' },
      B2: { f: 'SUM(B1:B1)+Other!A1', v: 777 },
      B3: { f: 'B2*2' },
      C1: { f: 'A1*3', v: 777 },
      C2: { f: 'NOW()', v: 1 },
    },
    Other: { A1: { f: 'Sheet1!A1&""', v: '' }, A2: { f: '10', v: 5 } },
  });
  expect(['B1', 'B2', 'B3', 'C1', 'C2'].map((name) => opened.shows(name))).toEqual([6, 8, 16, 777, 1]);
  expect([opened.shows('A1', 'Other'), opened.shows('A2', 'Other')]).toEqual(['2', 5]);
});

test.each([
  ['no value', ''],
  ['an empty value', '<v></v>'],
  ['an empty element', '<v/>'],
])('%s is no saved result', async (_, value) => {
  const rows = `<row r="1"><c r="A1"><f>1+2</f>${value}</c></row>`;
  const opened = await Recalculated.opened({ Sheet1: {} }, { data: { Sheet1: rows } });
  expect(opened.shows('A1')).toBe(3);
});

test('where every result is saved, an empty text stays', async () => {
  const opened = await Recalculated.opened({ Sheet1: { A1: 2, B1: { f: 'A1&""', v: '' }, B2: { f: 'A1', v: 9 } } });
  expect([opened.shows('B1'), opened.shows('B2')]).toEqual(['', 9]);
});

test('what spills without a saved result spills', async () => {
  const opened = await Recalculated.opened({
    Sheet1: { A1: 1, A2: 2, B1: { f: 'A1:A2*10', attributes: 't="array" ref="B1:B2"' } },
  });
  expect([opened.shows('B1'), opened.shows('B2')]).toEqual([10, 20]);
});

test('what cannot be calculated shows its error and is named', async () => {
  const opened = await Recalculated.opened({ Sheet1: { A1: { f: 'GETPIVOTDATA("Sum",B1)' } } });
  expect([opened.shows('A1'), opened.uncalculated()]).toEqual(['#NAME?', ['A1: GETPIVOTDATA!']]);
});

test('custom functions are called where their results are missing', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  sheet.storeFormula(0, 0, '=MY.DOUBLE(4)');
  sheet.storeFormula(1, 0, '=MY.DOUBLE(5)');
  sheet.storeValue(1, 0, 777);
  const metadata = { functions: [{ id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x' }], result: {} }] };
  const office = await openTestOffice({ workbook, keepResults: true, functions: { namespace: 'MY', metadata } });
  office.CustomFunctions.associate('DOUBLE', (x: unknown) => Number(x) * 2);
  await office.settled();
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([8, 777]);
});

test('a caller that calculates everything itself leaves them', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  sheet.storeFormula(0, 0, '=1+2');
  const calculation = new Calculation(workbook, undefined, { keepResults: true, fillsMissingResults: false });
  expect(sheet.value(0, 0)).toBeNull();
  calculation.recalculateAll();
  expect(sheet.value(0, 0)).toBe(3);
});
