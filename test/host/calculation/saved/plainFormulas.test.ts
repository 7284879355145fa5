import { enterInputs } from '../../../../src/host/book/entry/enterInputs';
import { insertCells } from '../../../../src/host/book/cells/insertCells';
import { lastColumn } from '../../../../src/host/book/model/Area';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { Recalculated } from './savedBook';

const numbers = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30 };
const array = (ref: string): string => `t="array" ref="${ref}"`;

describe('plain formulas, as all were before arrays could spill', () => {
  test.each([
    ['A1:A3*2', 4],
    ['A:A+B:B', 22],
    ['A1:C1', '#VALUE!'],
    ['VLOOKUP(A:A,A1:B3,2,FALSE)', 20],
    ['COUNTIF(A1:A3,A1:A3)', 1],
    ['IF(A1:A3>1,B1:B3,"no")', 20],
    ['SUM(A1:A3*B1:B3)', 40],
    ['SUM(A1:A3)', 6],
    ['SUMPRODUCT(A1:A3*B1:B3)', 140],
    ['LOOKUP(2,1/(A1:A3>1),B1:B3)', 30],
    ['All*2', 4],
    ['One*2', 2],
    ['INDEX(A1:A3,0)', 2],
    ['_xlfn.UNIQUE(A1:A3)', 1],
    ['A4:A9', '#VALUE!'],
  ])('%s in row 2 is %p, and nothing spills', async (f, expected) => {
    const names = { All: 'Sheet1!$A$1:$A$3', One: 'Sheet1!$A$1' };
    const done = await Recalculated.of({ Sheet1: { ...numbers, F2: { f, v: 777 } } }, { names });
    expect([done.shows('F2'), done.shows('F3'), done.shows('G2')]).toEqual([expected, null, null]);
  });

  test('shared ones too, and they are saved as plain as they were', async () => {
    const shared = { attributes: 't="shared" si="0"', v: 777 };
    const cells = { ...numbers, F1: { f: 'A$1:A$3*2', v: 777, attributes: 't="shared" ref="F1:F3" si="0"' } };
    const done = await Recalculated.of({ Sheet1: { ...cells, F2: { f: '', ...shared }, F3: { f: '', ...shared } } });
    expect(['F1', 'F2', 'F3'].map((name) => done.shows(name))).toEqual([2, 4, 6]);
    expect(done.workbook.sheets[0]?.formula(1, 5)).toBe('=@A$1:A$3*2');
    const [back] = (await readXlsx(await writeXlsx(done.workbook))).sheets;
    expect([back?.formula(1, 5), back?.value(1, 5), back?.spills.size]).toEqual(['=@A$1:A$3*2', 4, 0]);
  });

  test('one that is marked as dynamic spills', async () => {
    const done = await Recalculated.of({
      Sheet1: { ...numbers, F2: { f: 'A1:A3*2', v: 777, attributes: array('F2:F4'), cell: 'cm="1"' } },
    });
    expect(['F2', 'F3', 'F4'].map((name) => done.shows(name))).toEqual([2, 4, 6]);
  });
});

describe('array formulas that were entered for certain cells', () => {
  const cells = {
    ...numbers,
    D1: { f: 'A1:A3*2', v: 777, attributes: array('D1:D5') },
    E1: { f: 'SUM(A1:A3*B1:B3)', v: 777, attributes: array('E1:E1') },
    F1: { f: 'A1:A3+B1:B3', v: 777, attributes: array('F1') },
    G1: { f: '7', v: 777, attributes: array('G1:H2') },
    H1: 777,
    G2: 777,
    H2: 777,
    F2: 'in the way of a spill',
    D2: 777,
    D3: 777,
    D4: 777,
    D5: 777,
  };

  test('fill these, and no others', async () => {
    const done = await Recalculated.of({ Sheet1: cells });
    expect(['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((name) => done.shows(name))).toEqual([
      2,
      4,
      6,
      '#N/A',
      '#N/A',
      null,
    ]);
    expect(['E1', 'F1', 'F2'].map((name) => done.shows(name))).toEqual([140, 11, 'in the way of a spill']);
    expect(['G1', 'H1', 'G2', 'H2'].map((name) => done.shows(name))).toEqual([7, 7, 7, 7]);
  });

  test('stay such in the file, also where rows are put in above', async () => {
    const { workbook } = await Recalculated.of({ Sheet1: cells });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    insertCells(sheet, { top: 0, left: 0, bottom: 0, right: lastColumn }, 'Down');
    const [back] = (await readXlsx(await writeXlsx(workbook))).sheets;
    expect(back?.fixedArrays.size).toBe(4);
    expect(back?.fixedArrays).toEqual(sheet.fixedArrays);
    expect([back?.formula(1, 3), back?.value(5, 3)]).toEqual(['=A2:A4*2', expect.objectContaining({ code: '#N/A' })]);
  });

  test('what somebody enters there is a formula like any other', async () => {
    const { workbook } = await Recalculated.of({ Sheet1: { ...numbers, F1: cells.F1 } });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    enterInputs(sheet, { top: 0, left: 5, bottom: 0, right: 5 }, [['=A1:A3*3']]);
    expect([0, 1, 2].map((row) => sheet.value(row, 5))).toEqual([3, 6, 9]);
  });
});
