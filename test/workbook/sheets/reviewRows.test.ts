import {
  functionRows,
  functionsUsed,
  referencesUsed,
  reviewRows,
  shownLength,
} from '../../../src/workbook/sheets/reviewRows';
import { tableSpecs } from '../../../src/workbook/columns/tableSpecs';
import { measureFormula } from '../../../src/workbook/formulas/measureFormula';
import { workbookWordsOf } from '../../support/workbookWordsOf';

test('the functions of a formula, each once, not those inside texts', () => {
  expect(functionsUsed('=IF(A1="",KPI.PERIOD(A1),IF(SUM(B1)>0,"MAX(1)",""))')).toEqual(['IF', 'KPI.PERIOD', 'SUM']);
});

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const specs = tableSpecs(workbookWordsOf[language]);
  const calculated = specs.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? []));
  const rows = reviewRows(specs, workbookWordsOf[language]);

  test('each function that is used is explained once', () => {
    const explained = functionRows(specs, workbookWordsOf[language]);
    const used = new Set(calculated.flatMap(functionsUsed));
    expect(explained.map(([name]) => name)).toEqual([...used].sort());
    for (const [, meaning] of explained) expect(meaning.length).toBeGreaterThan(5);
  });

  test('every calculated column stands once, with its purpose and its functions', () => {
    expect(rows).toHaveLength(calculated.length);
    rows.forEach(([, , purpose, formula, , , , functions], index) => {
      expect(String(purpose).length).toBeGreaterThan(20);
      expect(formula).toBe(`'${calculated[index]}`);
      expect(functions).toBe(functionsUsed(calculated[index] ?? '').join(', '));
    });
  });

  test('length and references are those that a parser of formulas finds', () => {
    for (const formula of calculated) {
      const { length, references } = measureFormula(formula);
      expect([formula, shownLength(formula), referencesUsed(formula).length]).toEqual([
        formula,
        length,
        references.length,
      ]);
    }
  });

  test('each says which columns it builds on, and counts natively the cells without a formula', () => {
    const verdict = rows.find(([head]) => head === `=tblKpis[[#Headers],[${workbookWordsOf[language].heads.verdict}]]`);
    const { filled, lettersGiven, verdictNo } = workbookWordsOf[language].heads;
    expect(String(verdict?.[6]).split(', ').sort()).toEqual([filled, lettersGiven, verdictNo].sort());
    for (const row of rows) expect(row[8]).toMatch(/^=SUMPRODUCT\(1-ISFORMULA\(tbl\w+\[/);
    for (const row of rows) expect(row.join()).not.toContain('FORMULATEXT');
  });
});
