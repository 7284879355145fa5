import { insertCells } from '../../../../src/host/book/cells/insertCells';
import { deleteName } from '../../../../src/host/book/names/deleteName';
import { enterInputs } from '../../../../src/host/book/entry/enterInputs';
import { lastColumn } from '../../../../src/host/book/model/Area';
import { Calculation } from '../../../../src/host/calculation/Calculation';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { formulasOf, Recalculated, savedFile } from './savedBook';

const numbers = { A1: 1, A2: 2, B1: 10, B2: 20 };

test.each([
  ['GETPIVOTDATA("Sum",A1)', 'GETPIVOTDATA'],
  ['CUBEVALUE("Model","[x]")', 'CUBEVALUE'],
  ['IFERROR(CUBEMEMBER("Model","[x]"),A1)', 'CUBEMEMBER'],
  ['_xlfn.GROUPBY(A1:A2,B1:B2,SUM)', 'GROUPBY'],
  ['_xlfn.FORECAST.ETS(A1,B1:B2,A1:A2)', 'FORECAST.ETS'],
  ['_xldudf_OTHER_THING(A1)', 'OTHER.THING'],
  ['BudgetMacro(A1)', 'BUDGETMACRO'],
  ['[1]Sheet1!A1+1', 'a reference to another workbook'],
  ["SUM('[1]My plan'!A1:A2)", 'a reference to another workbook'],
  ['[1]!Rate*2', 'a reference to another workbook'],
  ["'C:\\plans\\[Plan.xlsx]'!Rate", 'a reference to another workbook'],
  ['A1 A1 +* 2', 'a formula that cannot be read'],
  ['Elsewhere*2', 'a reference to another workbook'],
  ["SUM('C:\\plans\\[Plan.xlsx]Sheet1'!A1)", 'a reference to another workbook'],
  ['NoSuchName+1', 'the name NoSuchName'],
  ['CELL("filename",A1)', 'CELL("filename")'],
  ['CELL("Width",A1)', 'CELL("width")'],
  ['CELL("color",A1)', 'CELL("color")'],
  ['CELL("Dateiname",A1)', 'CELL("dateiname")'],
  ['CELL("address")', 'CELL("address")'],
  ['CELL("address",Other!A1)', 'CELL("address")'],
  ['IFERROR(CELL("prefix",Other!A1),"")', 'CELL("prefix")'],
  ['INFO("directory")', 'INFO'],
  ['IFERROR(INFO("release"),1)', 'INFO'],
  ['CONVERT(A1,"F","C")', 'a unit of CONVERT'],
  ['ROMAN(A1,4)', 'ROMAN in a short form'],
  ['SUM(LINEST(A1:A2,B1:B2,TRUE,TRUE))', 'LINEST with statistics'],
  ['SUM(TREND(A1:A2,A1:B2))', 'a regression on several variables'],
])('%s keeps its saved value and is named', async (formula, what) => {
  const cells = { ...numbers, ...formulasOf([formula]), G1: { f: 'F1+A1', v: 0 } };
  const done = await Recalculated.of({ Sheet1: cells, Other: { A1: 'x' } }, { names: { Elsewhere: '[1]Sheet1!$A$1' } });
  expect(done.shows('F1')).toBe(777);
  expect(done.uncalculated()).toEqual([`F1: ${what}`]);
  expect(done.shows('G1')).toBe(778);
});

test.each(['#REF!$A$1', '#REF!#REF!', 'SUM(#REF!$A$1:$B$2)', 'SUM(Sheet1!#REF!,A1)', 'Lost', 'LostSheet+1'])(
  '%s, a reference that is lost, is #REF!',
  async (formula) => {
    const names = { Lost: '#REF!', LostSheet: '#REF!$A$1' };
    const done = await Recalculated.of({ Sheet1: { ...numbers, ...formulasOf([formula]) } }, { names });
    expect([done.shows('F1'), done.uncalculated()]).toEqual(['#REF!', []]);
  },
);

test('what is not reached is not asked', async () => {
  const done = await Recalculated.of({
    Sheet1: { ...numbers, ...formulasOf(['IF(A1=1,B1,GETPIVOTDATA("Sum",A1))', '[0]Sheet1!A2*2']) },
  });
  expect([done.shows('F1'), done.shows('F2'), done.uncalculated()]).toEqual([10, 4, []]);
});

test('without a saved value the error shows, and is named', async () => {
  const done = await Recalculated.of({ Sheet1: { A1: 1, F1: { f: 'GETPIVOTDATA("Sum",A1)' } } });
  expect(done.shows('F1')).toBe('#NAME?');
  expect(done.uncalculated()).toEqual(['F1: GETPIVOTDATA!']);
});

describe('in an opened workbook', () => {
  test('a name that is deleted is #NAME? at once, whatever was saved', async () => {
    const rate = { ...numbers, ...formulasOf(['Rate+1']) };
    const workbook = await readXlsx(savedFile({ Sheet1: rate }, { names: { Rate: 'Sheet1!$A$1' } }));
    new Calculation(workbook, undefined, { keepResults: true });
    expect(workbook.sheets[0]?.value(0, 5)).toBe(777);
    const name = workbook.definedName('Rate', undefined);
    if (name) deleteName(workbook, name);
    expect(workbook.sheets[0]?.value(0, 5)).toMatchObject({ code: '#NAME?' });
  });

  const cells = { ...numbers, ...formulasOf(['GETPIVOTDATA("Sum",A1)', '_xldudf_OTHER_THING(A1)']) };

  test("an edit leaves the results of Excel's own functions, and those of add-ins that are gone fail", async () => {
    const workbook = await readXlsx(savedFile({ Sheet1: cells }));
    new Calculation(workbook, undefined, { keepResults: true });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    enterInputs(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[5]]);
    expect(sheet.value(0, 5)).toBe(777);
    expect(sheet.value(1, 5)).toMatchObject({ code: '#NAME?' });
  });

  test('cells that move take their kept results along, and a formula that somebody enters has none', async () => {
    const workbook = await readXlsx(savedFile({ Sheet1: cells }));
    const calculation = new Calculation(workbook, undefined, { keepResults: true });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    insertCells(sheet, { top: 0, left: 0, bottom: 0, right: lastColumn }, 'Down');
    calculation.markAllDirty();
    calculation.recalculate();
    expect(sheet.value(1, 5)).toBe(777);
    enterInputs(sheet, { top: 1, left: 5, bottom: 1, right: 5 }, [['=IFERROR(GETPIVOTDATA("Count",A2),"none")']]);
    expect(sheet.value(1, 5)).toBe('none');
  });

  test('rows put in move no cells of another workbook', async () => {
    const { workbook } = await Recalculated.of({ Sheet1: formulasOf(['[1]Sheet1!A5+A5']) });
    const [sheet] = workbook.sheets;
    if (sheet) insertCells(sheet, { top: 2, left: 0, bottom: 2, right: lastColumn }, 'Down');
    expect(sheet?.formula(0, 5)).toBe('=[1]Sheet1!A5+A6');
  });

  test('what is kept is saved as it was', async () => {
    const { workbook } = await Recalculated.of({ Sheet1: cells });
    const [back] = (await readXlsx(await writeXlsx(workbook))).sheets;
    expect([back?.value(0, 5), back?.formula(0, 5)]).toEqual([777, '=GETPIVOTDATA("Sum",A1)']);
  });
});
