import { tokenize } from '@borgar/fx';
import { names } from '../../../src/workbook/names';
import { tableSpecs } from '../../../src/workbook/columns/tableSpecs';
import { workbookWordsOf } from '../../support/workbookWordsOf';

/** Functions that Excel 2016 knows; LET, IFS, TEXTJOIN, XLOOKUP and the like came later. */
const excel2016 = new Set(
  (
    'IF IFERROR AND OR COUNT COUNTA COUNTIF COUNTIFS SUM SUMPRODUCT INDEX MATCH ISNUMBER ISBLANK LEN LEFT MAX TRIM CLEAN ' +
    'SUBSTITUTE UNICHAR'
  ).split(' '),
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

/** Fields in which 0 means something: a blank one would reach the function as 0 on desktop. */
const numberHeads = { en: ['Baseline', 'Target', 'Upper bound'], id: ['Data dasar', 'Target', 'Batas atas'] } as const;

test('a custom function gets a field in which 0 means something only through its step', () => {
  const kpis = columns.filter(({ table }) => table === 'kpis');
  const calls = kpis.flatMap(({ language, formula }) =>
    (formula.match(/KPI\.[A-Z]+\([^()]*\)/g) ?? []).map((call) => ({ language, call })),
  );
  expect(calls).toHaveLength(12);
  for (const { language, call } of calls) {
    for (const head of numberHeads[language]) expect(call).not.toMatch(new RegExp(`\\[@(?:\\[)?${head}\\]`));
  }
});

test('no custom function is fed by another’s result', () => {
  const asking = new Set(columns.filter(({ formula }) => /KPI\.[A-Z]+\(/.test(formula)).map(({ id }) => id));
  for (const language of ['en', 'id'] as const) {
    const specs = tableSpecs(workbookWordsOf[language]);
    const heads = specs.flatMap(({ columns: all }) => all.filter(({ id }) => asking.has(id)).map(({ head }) => head));
    for (const { formula } of columns.filter((each) => each.language === language)) {
      const calls = formula.match(/KPI\.[A-Z]+\([^()]*\)/g) ?? [];
      for (const head of heads) for (const call of calls) expect(call).not.toContain(`[@${head}]`);
    }
  }
});
