import fc from 'fast-check';
import { checkKpis, smartComplete } from '../../../src/kpi/judge/checkKpis';
import { kpiFields, type Kpi } from '../../../src/kpi/record/kpiFields';
import { everyLanguage, words, type Language } from '../../../src/words/index';
import { sampleRows } from '../../../src/kpi/card/sampleRows';
import { defaultSettings } from '../../../src/kpi/record/settings';
import { cards } from '../../support/cards';
import { blankKpi } from '../../../src/kpi/record/blankRow';
import { anyKpi } from '../support/anyKpi';

const period = { start: 46_204, end: 46_387 };
const settings = { ...defaultSettings, periodStart: period.start, periodEnd: period.end };
const sample = (language: Language) => sampleRows(cards[language], period, words[language].lists, everyLanguage);

test.each(['en', 'id'] as const)('of the example content (%s) only the weak row is found', (language) => {
  const { kpis, departments, targets } = sample(language);
  const findings = checkKpis(kpis, departments, targets, settings, everyLanguage);
  expect(findings.map(({ row, rule }) => [row, rule])).toEqual([[5, 'ratioWithoutDenominator']]);
  expect(smartComplete(kpis, findings)).toEqual([true, true, true, true, true, false]);
});

describe('rules over all rows', () => {
  const { kpis, departments, targets } = sample('en');
  const rulesOf = (rows: Kpi[]) =>
    checkKpis(rows, departments, targets, settings, everyLanguage).map(({ row, rule, values }) => ({
      row,
      rule,
      values,
    }));
  const [first = blankKpi, , third = blankKpi] = kpis;

  test('a department that nobody listed', () => {
    const found = rulesOf([{ ...first, department: 'Legal' }]);
    expect(found).toContainEqual({ row: 0, rule: 'departmentUnlisted', values: { department: 'Legal' } });
    expect(found.map(({ rule }) => rule)).toContain('notLinked');
  });

  test('a department in another spelling is listed', () => {
    expect(rulesOf([{ ...first, department: ' marketing\u00a0' }])).toEqual([]);
  });

  test('the same name twice, in one department and across', () => {
    const name = String(first.name).toUpperCase();
    expect(rulesOf([first, { ...first, code: 'X', name: ` ${name}` }, { ...third, name }])).toEqual([
      { row: 1, rule: 'duplicateName', values: { name, first: 0, department: 'Marketing', departments: 1 } },
      { row: 2, rule: 'duplicateName', values: { name, first: 0, department: 'Marketing', departments: 1 } },
    ]);
  });

  test('the same name in many departments, each once, is one remark', () => {
    const name = String(first.name);
    const rows = ['Marketing', 'Sales', 'Legal', 'Finance'].map((department, place) => ({
      ...first,
      code: `D-${place}`,
      department,
    }));
    const told = (kpis: Kpi[]) => rulesOf(kpis).filter(({ rule }) => rule === 'duplicateName');
    expect(told(rows)).toEqual([
      { row: 1, rule: 'duplicateName', values: { name, first: 0, department: 'Marketing', departments: 4 } },
    ]);
    const again = { ...first, code: 'D-9', department: 'Sales' };
    expect(told([...rows, again]).map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });

  test('the same code twice', () => {
    expect(rulesOf([first, third, { ...kpis[1], code: 'mkt-1 ' } as Kpi])).toEqual([
      { row: 2, rule: 'duplicateCode', values: { code: 'mkt-1', first: 0 } },
    ]);
  });

  test('a target of another department is not linked', () => {
    const found = rulesOf([{ ...first, linkedTarget: third.linkedTarget }]);
    expect(found).toEqual([{ row: 0, rule: 'notLinked', values: { linkedTarget: third.linkedTarget } }]);
  });

  test('a row in which only a space stands has every required field open and is not complete', () => {
    const blank: Kpi = { ...blankKpi, code: null, name: '\u00a0', department: 0, baseline: null };
    const found = rulesOf([blank]);
    expect(found.map(({ rule }) => rule).every((rule) => rule.endsWith('Missing'))).toBe(true);
    expect(found).toHaveLength(15);
    expect(smartComplete([blank], checkKpis([blank], [], [], settings, everyLanguage))).toEqual([false]);
  });

  test.each([
    [{ shown: '#N/A' }, 'errorCell', '#N/A'],
    [{ shown: '#DIV/0!' }, 'errorCell', '#DIV/0!'],
    [true, 'logicalCell', 'TRUE'],
    [false, 'logicalCell', 'FALSE'],
  ] as const)('%j in a field is told as what it is, never as blank', (cell, rule, shown) => {
    for (const { id } of kpiFields) {
      const row = { ...first, [id]: cell };
      const found = checkKpis([row], departments, targets, settings, everyLanguage).filter(({ field }) => field === id);
      expect(found.map(({ rule: said, values }) => [id, said, values])[0]).toEqual([id, rule, { shown, cell: '' }]);
      expect(found.map(({ rule: said }) => said)).not.toContain(`${id}Missing`);
    }
  });
});

test('no cell whatever makes it throw, and every finding names its row and field', () => {
  fc.assert(
    fc.property(fc.array(anyKpi, { maxLength: 5 }), (kpis) => {
      const findings = checkKpis(kpis, [], [], settings, everyLanguage);
      expect(Array.isArray(findings)).toBe(true);
      for (const { row, field } of findings) {
        expect([...kpis.keys()]).toContain(row);
        expect(kpiFields.map(({ id }) => id)).toContain(field);
      }
    }),
  );
});
