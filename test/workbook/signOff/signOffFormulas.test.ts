import { givenHeads } from '../../../src/workbook/columns/tableHeads';
import type { SpokenReports } from '../../../src/workbook/reports/readReportWords';
import { signOffTable } from '../../../src/workbook/signOff/signOffTable';
import { languages, words as languageWords, type Language } from '../../../src/words/index';
import { measureFormula } from '../../../src/workbook/formulas/measureFormula';
import { longExpressions } from '../../support/longExpressions';
import { workbookWordsOf } from '../../support/workbookWordsOf';

async function said(language: Language): Promise<SpokenReports> {
  const words = workbookWordsOf[language];
  return { words, reports: await languageWords[language].reports(), heads: givenHeads(words) };
}

describe.each(languages)('the formulas of sign-offs in %s', (language) => {
  test('are as short as a reviewer needs them', async () => {
    const formulas = signOffTable(await said(language)).columns.flatMap(({ head, formula }) =>
      formula === undefined ? [] : [{ head, ...measureFormula(formula), expressions: longExpressions(formula) }],
    );
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter(({ length }) => length > 120).map(({ head, length }) => [head, length])).toEqual([]);
    expect(formulas.filter(({ ifInIf }) => ifInIf > 1)).toEqual([]);
    expect(formulas.filter(({ references }) => references.length > 6)).toEqual([]);
    expect(
      formulas.filter(({ constants }) => constants.length > 0).map(({ head, constants }) => [head, constants]),
    ).toEqual([]);
    const seen = new Map<string, string>();
    const twice = formulas.flatMap(({ head, expressions }) =>
      [...new Set(expressions)].flatMap((expression) => {
        const other = seen.get(expression);
        seen.set(expression, head);
        return other === undefined ? [] : [[other, head, expression]];
      }),
    );
    expect(twice).toEqual([]);
  });

  test('bear heads that differ', async () => {
    const heads = signOffTable(await said(language)).columns.map(({ head }) => head.toLowerCase());
    expect(new Set(heads).size).toBe(heads.length);
  });
});
