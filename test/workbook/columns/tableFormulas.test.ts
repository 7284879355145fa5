import { tokenize } from '@borgar/fx';
import { names } from '../../../src/workbook/names';
import { tableSpecs } from '../../../src/workbook/columns/tableSpecs';
import { workbookWordsOf } from '../../support/workbookWordsOf';

/** Functions that Excel 2016 knows; LET, IFS, TEXTJOIN, XLOOKUP and the like came later. */
const excel2016 = new Set(
  'IF IFERROR AND OR COUNT COUNTIF COUNTIFS SUM SUMPRODUCT MATCH FIND SEARCH ISNUMBER LEN LEFT MID TRIM SUBSTITUTE UNICHAR VALUE'.split(
    ' ',
  ),
);
const columns = (['en', 'id'] as const).flatMap((language) =>
  tableSpecs(workbookWordsOf[language]).flatMap((spec) =>
    spec.columns.flatMap(({ id, formula }) => (formula ? [{ language, table: spec.key, id, formula }] : [])),
  ),
);

describe.each(columns)('$language $table.$id', ({ formula }) => {
  const tokens = tokenize(formula, { mergeRefs: true });

  test('uses only functions of Excel 2016 and our own', () => {
    const functions = tokens.filter(({ type }) => type === 'func').map(({ value }) => value);
    expect(functions.filter((name) => !excel2016.has(name) && !name.startsWith('KPI.'))).toEqual([]);
  });

  test('names columns and settings, never cells', () => {
    expect(
      tokens.filter(({ type }) => type.startsWith('range') && type !== 'range_named').map(({ value }) => value),
    ).toEqual([]);
    const known = new Set<string>(Object.values(names));
    const named = tokens.filter(({ type }) => type === 'range_named').map(({ value }) => value);
    expect(named.filter((name) => !known.has(name) && !name.startsWith('tbl'))).toEqual([]);
  });

  test('gives every custom function a native twin', () => {
    const withoutGuard = formula.replace(/IFERROR\(KPI\.[A-Z]+\(/g, '');
    expect(withoutGuard).not.toContain('KPI.');
  });

  test('is shorter than Excel allows', () => {
    expect(formula.length).toBeLessThan(8192);
  });
});

test('a custom function never gets a bare reference, because a blank would reach it as 0 or null', () => {
  const calls = columns.flatMap(({ formula }) => formula.match(/KPI\.[A-Z]+\((?:[^()]|\([^()]*\))*\)/g) ?? []);
  expect(calls.length).toBeGreaterThan(5);
  for (const call of calls) {
    const outside = call.replace(/IF\([^()]*\)/g, '').replace(/--ISNUMBER.*$/, '');
    expect(outside).not.toMatch(/\[@/);
  }
});
