import { functionsUsed, reviewRows } from '../../../src/workbook/sheets/reviewRows';
import { tableSpecs } from '../../../src/workbook/columns/tableSpecs';
import { workbookWordsOf } from '../../support/workbookWordsOf';

test('the functions of a formula, each once, not those inside texts', () => {
  expect(functionsUsed('=IF(A1="",KPI.PERIOD(A1),IF(SUM(B1)>0,"MAX(1)",""))')).toEqual(['IF', 'KPI.PERIOD', 'SUM']);
});

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const specs = tableSpecs(workbookWordsOf[language]);
  const calculated = specs.flatMap(({ columns }) => columns.filter(({ formula }) => formula));

  test('every calculated column stands once, with its purpose and the meaning of each function', () => {
    const rows = reviewRows(specs, workbookWordsOf[language], 5);
    expect(rows).toHaveLength(calculated.length);
    rows.forEach(({ cells: [, , purpose, , functions] }, index) => {
      expect(purpose?.length).toBeGreaterThan(20);
      expect(functions?.split('\n').length).toBe(Math.max(functionsUsed(calculated[index]?.formula ?? '').length, 1));
    });
  });

  test('the check of a row compares with the formula that stands in the same row', () => {
    const rows = reviewRows(specs, workbookWordsOf[language], 5);
    rows.forEach(({ cells }, index) => expect(cells.at(-1)).toContain(`=D${5 + index}))`));
  });
});
