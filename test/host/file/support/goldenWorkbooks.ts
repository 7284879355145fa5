import { CellError } from '../../../../src/host/book/model/CellError';
import { Sheet } from '../../../../src/host/book/model/Sheet';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { fullWorkbook } from './fullWorkbook';

/** The workbooks that lie in test/golden/xlsx, by the names of their files. */
export const goldenWorkbooks: Readonly<Record<string, () => Workbook>> = {
  everything: fullWorkbook,
  values() {
    const sheet = newSheet('Values');
    const values = [1, -0.5, 46349, 'text', ' spaces ', 'two\nlines', '<&>"', true, false, new CellError('#N/A')];
    values.forEach((value, row) => sheet.storeValue(row, 0, value));
    return sheet.workbook;
  },
  formulas() {
    const sheet = newSheet('Formulas');
    const formulas = [
      ['=1+1', 2],
      ['="a"&"b"', 'ab'],
      ['=TEXTJOIN(", ",TRUE,"x","y")', 'x, y'],
      ['=LET(a,2,a*a)', 4],
      ['=KPI.READY(A1)', true],
      ['=1/0', new CellError('#DIV/0!')],
    ] as const;
    formulas.forEach(([formula, result], row) => {
      sheet.storeFormula(row, 0, formula);
      sheet.storeValue(row, 0, result);
    });
    sheet.storeFormula(0, 2, '=SEQUENCE(2,2)');
    sheet.spills.set(Sheet.key(0, 2), { top: 0, left: 2, bottom: 1, right: 3 });
    [1, 2, 3, 4].forEach((value, index) => sheet.storeValue(Math.floor(index / 2), 2 + (index % 2), value));
    return sheet.workbook;
  },
  hiddenSheets() {
    const workbook = new Workbook();
    const states = ['Visible', 'Hidden', 'VeryHidden'] as const;
    for (const state of states) workbook.addSheet(`It's ${state}`).visibility = state;
    workbook.names.push({ name: 'Rate', formula: '=0.11', comment: 'VAT', visible: true });
    return workbook;
  },
};

function newSheet(name: string): Sheet {
  return new Workbook().addSheet(name);
}
