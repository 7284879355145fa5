import { adviceSentence } from '../../src/words/adviceSentence';
import { findingWords } from '../../src/words/findingWords';
import type { Finding, RuleId } from '../../src/kpi/judge/finding';
import { kpiRules, noteRules, tableRules } from '../../src/kpi/rules/index';
import { ruleExamples } from '../kpi/rules/ruleExamples';

const languages = ['en', 'id'] as const;

const tableValues: Record<(typeof tableRules)[number]['id'], Finding['values']> = {
  departmentUnlisted: { department: 'Legal' },
  duplicateName: { name: 'Win rate', department: 'Sales', first: 0, departments: 1 },
  duplicateCode: { code: 'S-1', first: 0 },
};

/** One finding of every rule, with the values of its first example. */
const findings = (language: 'en' | 'id'): Finding[] => [
  ...[...kpiRules, ...noteRules].map(({ id, field }) => ({
    rule: id as RuleId,
    field,
    values: ruleExamples[id].finds[language][0]?.values ?? {},
  })),
  ...tableRules.map(({ id, field }) => ({ rule: id as RuleId, field, values: tableValues[id] })),
];

// The snapshot is for people to read: every sentence, side by side.
test('every sentence of every rule', () => {
  const [en, idn] = languages.map((language) =>
    findings(language).map((finding) => ({ ...findingWords(finding, language) })),
  );
  const page = findings('en').map(({ rule }, place) => ({ rule, en: en?.[place], id: idn?.[place] }));
  expect(page).toMatchSnapshot();
});

test.each(languages)('the advice of every single finding fits a cell uncut (%s)', (language) => {
  const cut = findings(language).filter((finding) => adviceSentence([finding], language).endsWith('…'));
  expect(cut).toEqual([]);
});

test.each(languages)('parts fit together: capital, no full stop, small begin (%s)', (language) => {
  for (const one of findings(language)) {
    const { finding, why, mend } = findingWords(one, language);
    expect({ rule: one.rule, finding }).toEqual({
      rule: one.rule,
      finding: expect.stringMatching(/^[\p{Lu}“].*[^.]$/u),
    });
    expect({ rule: one.rule, why }).toEqual({ rule: one.rule, why: expect.stringMatching(/^[\p{Lu}\d].*\.$/u) });
    expect({ rule: one.rule, mend }).toEqual({ rule: one.rule, mend: expect.stringMatching(/^\p{Ll}.*[^.]$/u) });
  }
});

test.each(languages)('no two rules say the same (%s)', (language) => {
  const said = findings(language).map((finding) => findingWords(finding, language).finding);
  expect(new Set(said).size).toBe(said.length);
});
