import { dictionaryPages } from '../../../src/workbook/dictionary/dictionaryPages';

function kpi(code: string, department: string): Parameters<typeof dictionaryPages>[1][number] {
  return { record: { code, department }, formats: {} };
}

function shown(departments: readonly string[], kpis: readonly (readonly [string, string])[]): unknown {
  const { pages, left } = dictionaryPages(
    departments,
    kpis.map(([code, department]) => kpi(code, department)),
  );
  return { left, pages: pages.map((page) => [page.department, page.kpis.map(({ code }) => code).join(' ')]) };
}

test('departments come in their own order, those that are not listed at the end, those without KPIs not at all', () => {
  const kpis = [
    ['F-1', 'Finance'],
    ['X-1', 'Extra'],
    ['H-1', ' hrd '],
    ['F-2', 'finance'],
  ] as const;
  expect(shown(['HRD', 'Marketing', 'Finance'], kpis)).toEqual({
    left: 0,
    pages: [
      ['HRD', 'H-1'],
      ['Finance', 'F-1 F-2'],
      ['Extra', 'X-1'],
    ],
  });
});

test('a fourth KPI opens a second page', () => {
  const kpis = ['1', '2', '3', '4'].map((code) => [code, 'HRD'] as const);
  expect(shown(['HRD'], kpis)).toEqual({
    left: 0,
    pages: [
      ['HRD', '1 2 3'],
      ['HRD', '4'],
    ],
  });
});

test('KPIs without a code of their own are counted as left out', () => {
  const kpis = [
    ['', 'HRD'],
    ['A', 'HRD'],
    [' a', 'HRD'],
    ['B', 'HRD'],
  ] as const;
  expect(shown(['HRD'], kpis)).toEqual({ left: 3, pages: [['HRD', 'B']] });
});
