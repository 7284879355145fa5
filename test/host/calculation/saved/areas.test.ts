import { moveSheet } from '../../../../src/host/book/sheets/moveSheet';
import { deleteSheet } from '../../../../src/host/book/sheets/deleteSheet';
import { renameSheet } from '../../../../src/host/book/sheets/renameSheet';
import { formulasOf, Recalculated } from './savedBook';

const numbers = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, C1: 'x' };

test.each([
  ['SUM((A1:A2,B1:B2))', 33],
  ['SUM((A1:A2,A2:A3))', 8],
  ['COUNT((A1:A2,C1,B1))', 3],
  ['AVERAGE((A1,B1),A2)', 13 / 3],
  ['MAX((A1:A3,B3))', 30],
  ['MEDIAN((A1:A3,B1:B2))', 3],
  ['LARGE((A1:A3,B1:B2),2)', 10],
  ['SMALL((A1:A3,B1:B2),4)', 10],
  ['RANK(10,(A1:A3,B1:B2))', 2],
  ['RANK(10,(A1:A3,B1:B2),1)', 4],
  ['STDEV.P((A1,A3))', 1],
  ['AREAS((A1:A2,B1,B2:B3))', 3],
  ['AREAS(A1:B3)', 1],
  ['INDEX((A1:A3,B1:B3),2,1,2)', 20],
  ['INDEX((A1:A3,B1:B3),2)', 2],
  ['SUM(INDEX((A1:A3,B1:B3),0,1,2))', 60],
  ['INDEX((A1:A3,B1:B3),1,1,3)', '#REF!'],
  ['SUM((A1:A3,B1:B3) A2:B2)', 22],
  ['SUM(Both)', 66],
  ['AREAS(Both)', 2],
  ['SUM(A1:B3 A2:C2)', 22],
  ['SUM(A1:A2 B1:B2)', '#NULL!'],
  ['AND((A1:A3,B1))', true],
])('%s of a union is %p', async (formula, expected) => {
  const done = await Recalculated.of(
    { Sheet1: { ...numbers, ...formulasOf([formula]) } },
    { names: { Both: 'Sheet1!$A$1:$A$3,Sheet1!$B$1:$B$3' } },
  );
  expect(done.uncalculated()).toEqual([]);
  if (typeof expected === 'number') expect(done.shows('F1')).toBeCloseTo(expected, 9);
  else expect(done.shows('F1')).toBe(expected);
});

test.each(['COUNTIF((A1:A2,B1),1)', 'IRR((A1:A2,B1))', '(A1,B1)+1', 'VLOOKUP(1,(A1:B3,A1:B2),2,0)', 'CONCAT((A1,B1))'])(
  '%s: where it is not known what Excel makes of a union, the saved value stays',
  async (formula) => {
    const done = await Recalculated.of({ Sheet1: { ...numbers, ...formulasOf([formula]) } });
    expect([done.shows('F1'), done.uncalculated()]).toEqual([777, ['F1: a union of ranges in this place']]);
  },
);

describe('references over several sheets', () => {
  const months = { Jan: { A1: 1, A2: 4 }, Feb: { A1: 2, A2: 'x' }, 'Mid March': { A1: 3 }, Apr: { A1: 100 } };

  test.each([
    ["SUM('Jan:Mid March'!A1)", 6],
    ["SUM('Mid March:Jan'!A1)", 6],
    ['SUM(Jan:Feb!A1:A2)', 7],
    ["COUNT('Jan:Mid March'!A1:A2)", 4],
    ["COUNTA('Jan:Mid March'!A1:A2)", 5],
    ["AVERAGE('Jan:Mid March'!A1,5)", 2.75],
    ["MAX('jan:apr'!$A$1)", 100],
    ["LARGE('Jan:Apr'!A1,2)", 3],
    ["RANK(2,'Jan:Apr'!A1)", 3],
    ['SUM(Jan:Nowhere!A1)', '#REF!'],
    ['SUM(Quarter)', 6],
  ])('%s is %p', async (formula, expected) => {
    const done = await Recalculated.of(
      { Sheet1: formulasOf([formula]), ...months },
      { names: { Quarter: "'Jan:Mid March'!$A$1" } },
    );
    expect([done.shows('F1'), done.uncalculated()]).toEqual([expected, []]);
  });

  test.each(["'Jan:Apr'!A1", "COUNTIF('Jan:Apr'!A1,1)", "VLOOKUP(1,'Jan:Apr'!A1:B2,2,0)", "ROWS('Jan:Apr'!A1:A9)"])(
    '%s keeps its saved value',
    async (formula) => {
      const done = await Recalculated.of({ Sheet1: formulasOf([formula]), ...months });
      expect([done.shows('F1'), done.uncalculated()]).toEqual([
        777,
        ['F1: a reference over several sheets in this place'],
      ]);
    },
  );

  test('they follow formulas of the other sheets, and the order of the sheets', async () => {
    const done = await Recalculated.of({
      Sheet1: { A1: 5, ...formulasOf(['SUM(Jan:Feb!A1)']) },
      Jan: { A1: { f: 'Sheet1!A1*2', v: 0 } },
      Feb: { A1: 1 },
      Other: { A1: 50 },
    });
    expect(done.shows('F1')).toBe(11);
    const other = done.workbook.sheet('Other');
    if (other) moveSheet(other, 2);
    expect(done.shows('F1')).toBe(61);
  });

  test('they follow a new name, and the next sheet within where an end is deleted', async () => {
    const done = await Recalculated.of({ Sheet1: formulasOf(['SUM(Jan:Apr!A1)']), ...months });
    const jan = done.workbook.sheet('Jan');
    const apr = done.workbook.sheet('Apr');
    if (!jan || !apr) throw new Error('a sheet is missing');
    renameSheet(jan, 'Januari 2026');
    expect(done.workbook.sheets[0]?.formula(0, 5)).toBe("=SUM('Januari 2026:Apr'!A1)");
    expect(done.shows('F1')).toBe(106);
    deleteSheet(apr);
    expect(done.workbook.sheets[0]?.formula(0, 5)).toBe("=SUM('Januari 2026:Mid March'!A1)");
    expect(done.shows('F1')).toBe(6);
    deleteSheet(jan);
    expect(done.workbook.sheets[0]?.formula(0, 5)).toBe("=SUM('Feb:Mid March'!A1)");
    expect(done.shows('F1')).toBe(5);
  });
});
