import { readXlsx } from '../../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { Recalculated } from './savedBook';

const iterated = { calculation: '<calcPr calcId="191029" iterate="1" iterateCount="100" iterateDelta="0.0001"/>' };

describe('circles that nobody asked for', () => {
  const cells = {
    A1: 5,
    B1: { f: 'C1+A1', v: 40 },
    C1: { f: 'B1*2', v: 30 },
    D1: { f: 'SUM(B1:C1)', v: 0 },
    E1: { f: 'D1+1', v: 0 },
    A2: { f: 'A1*2', v: 0 },
    A3: { f: 'SUM(A2:A3)', v: 8 },
  };

  test('keep their saved values and are named; what reads them is calculated from these', async () => {
    const done = await Recalculated.of({ Sheet1: cells });
    expect(['B1', 'C1', 'D1', 'E1', 'A2', 'A3'].map((name) => done.shows(name))).toEqual([40, 30, 70, 71, 10, 8]);
    expect(done.uncalculated().sort()).toEqual(['A3', 'B1', 'C1'].map((name) => `${name}: a circle of formulas`));
  });

  test('show 0 where nothing is saved', async () => {
    const done = await Recalculated.of({ Sheet1: { B1: { f: 'C1+1' }, C1: { f: 'B1+1' }, D1: { f: 'C1+5' } } });
    expect([done.shows('B1'), done.shows('C1'), done.shows('D1')]).toEqual([0, 0, 5]);
  });
});

describe('circles that the workbook has iterated', () => {
  test('come to rest', async () => {
    // A bonus of 10% of what is left once the bonus is paid: 100 / 11.
    const cells = { A1: 100, B1: { f: '0.1*C1', v: 0 }, C1: { f: 'A1-B1', v: 0 }, D1: { f: 'B1+C1', v: 0 } };
    const done = await Recalculated.of({ Sheet1: cells }, iterated);
    expect(done.shows('B1')).toBeCloseTo(100 / 11, 3);
    expect(done.shows('D1')).toBeCloseTo(100, 3);
    expect(done.uncalculated()).toEqual([]);
  });

  test.each([
    ['a counter', { A1: { f: 'A1+1', v: 7 }, B1: { f: 'A1*2', v: 0 } }, 7, 14],
    ['a switch', { A1: { f: 'IF(A1=0,1,0)', v: 1 }, B1: { f: 'A1*2', v: 0 } }, 1, 2],
  ])('%s never rests, and keeps what was saved', async (_, cells, kept, behind) => {
    const done = await Recalculated.of({ Sheet1: cells }, iterated);
    expect([done.shows('A1'), done.shows('B1')]).toEqual([kept, behind]);
    expect(done.uncalculated()).toEqual(['A1: a circle that does not come to rest']);
  });

  test('the setting stays in the file', async () => {
    const { workbook } = await Recalculated.of({ Sheet1: { A1: 1 } }, iterated);
    expect(workbook.iteration).toEqual({ count: 100, delta: 0.0001 });
    expect((await readXlsx(await writeXlsx(workbook))).iteration).toEqual({ count: 100, delta: 0.0001 });
  });
});
