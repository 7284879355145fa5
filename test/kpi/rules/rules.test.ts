import type { Finding, RuleId } from '../../../src/kpi/judge/finding';
import type { Language } from '../../../src/words/index';
import { kpiRules, noteRules } from '../../../src/kpi/rules/index';
import { checkKpi } from '../../../src/kpi/judge/checkKpi';
import { context, goodKpi, ruleExamples } from './ruleExamples';
import type { Example, RowRuleId } from './ruleExamples';

const rowRules = [...kpiRules, ...noteRules];
const languages: readonly Language[] = ['en', 'id'];

function found(rule: RowRuleId, language: Language, example: Example<unknown>): Finding['values'] | undefined {
  const checked = rowRules.find(({ id }) => id === rule);
  return checked?.check({ ...goodKpi[language], ...example.kpi }, { ...context, ...example.context });
}

test('every rule has its examples, and no example is without its rule', () => {
  expect(Object.keys(ruleExamples).sort()).toEqual(rowRules.map(({ id }): RuleId => id).sort());
});

describe.each(rowRules.map(({ id }) => id))('%s', (rule) => {
  test.each(languages)('has rows to find and rows to pass (%s)', (language) => {
    expect(ruleExamples[rule].finds[language].length).toBeGreaterThan(0);
    expect(ruleExamples[rule].passes[language].length).toBeGreaterThan(0);
  });

  test.each(languages)('finds what it should (%s)', (language) => {
    for (const example of ruleExamples[rule].finds[language]) {
      expect({ kpi: example.kpi, values: found(rule, language, example) }).toEqual({
        kpi: example.kpi,
        values: example.values,
      });
    }
  });

  test.each(languages)('passes what it should (%s)', (language) => {
    for (const example of ruleExamples[rule].passes[language]) {
      expect({ kpi: example.kpi, values: found(rule, language, example) }).toEqual({
        kpi: example.kpi,
        values: undefined,
      });
    }
  });
});

test.each(languages)('the good row (%s) is good', (language) => {
  expect(checkKpi(goodKpi[language], context)).toEqual([]);
});
