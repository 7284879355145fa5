import fc from 'fast-check';
import { adviceSentence } from '../../src/words/adviceSentence';
import { checkKpi } from '../../src/kpi/judge/checkKpi';
import { findingWords } from '../../src/words/findingWords';
import { words } from '../../src/words/index';
import { context, goodKpi } from '../kpi/rules/ruleExamples';
import { anyKpi } from '../kpi/support/anyKpi';

const languages = ['en', 'id'] as const;

test.each(languages)('a good row gets the friendly word (%s)', (language) => {
  expect(adviceSentence(checkKpi(goodKpi[language], context), language)).toBe(words[language].terms.advice.complete);
});

test.each(languages)('the first finding speaks, the others are counted (%s)', (language) => {
  const findings = checkKpi({ ...goodKpi[language], owner: '', code: '', deadline: '' }, context);
  expect(findings.map(({ rule }) => rule)).toEqual(['deadlineMissing', 'ownerMissing', 'codeMissing']);
  const [first] = findings;
  const sentence = adviceSentence(findings, language);
  expect(first && sentence.startsWith(findingWords(first, language).finding)).toBe(true);
  expect(sentence.endsWith(words[language].terms.advice.more(2))).toBe(true);
});

test('every sentence is written out, and no advice is longer than a cell takes', () => {
  fc.assert(
    fc.property(anyKpi, fc.constantFrom(...languages), (kpi, language) => {
      const findings = checkKpi(kpi, { ...context, linked: false });
      expect(adviceSentence(findings, language).length).toBeLessThanOrEqual(200);
      for (const finding of findings) {
        const { finding: what, why, mend } = findingWords(finding, language);
        for (const part of [what, why, mend]) expect(part).not.toMatch(/^$|undefined|\[object/);
      }
    }),
  );
});
