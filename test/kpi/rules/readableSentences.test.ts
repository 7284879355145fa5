import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingWords } from '../../../src/words/findingWords';
import type { Language } from '../../../src/words/index';
import { cellRules, kpiRules, noteRules } from '../../../src/kpi/rules/index';
import { ruleExamples } from './ruleExamples';

function sentences(language: Language): string {
  const blocks = [...kpiRules, ...noteRules].map(({ id, field, ...rule }) => {
    const examples: Partial<typeof ruleExamples> = ruleExamples;
    const [example] = examples[id]?.finds[language] ?? [];
    if (!example) throw new Error(`${id} has no example in ${language}`);
    const letter = 'letter' in rule ? rule.letter : undefined;
    const { finding, why, mend } = findingWords({ rule: id, values: example.values ?? {} }, language);
    return [`${id} (${letter ?? '–'}, ${field})`, `  ${finding}.`, `  ${why}`, `  → ${mend}`].join('\n');
  });
  const ofCells = cellRules.map(({ id }) => {
    const values = { shown: id === 'errorCell' ? '#N/A' : 'TRUE', cell: 'E6' };
    const { finding, why, mend } = findingWords({ rule: id, values }, language);
    return [`${id} (any typed cell)`, `  ${finding}.`, `  ${why}`, `  → ${mend}`].join('\n');
  });
  return `${[...ofCells, ...blocks].join('\n\n')}\n`;
}

/** Every sentence of the rules lies in test/golden for people to review; UPDATE_GOLDEN=1 after a change that is meant. */
test.each(['en', 'id'] as const)('the sentences in %s are those that were reviewed', (language) => {
  const path = join(__dirname, '..', '..', 'golden', `sentences.${language}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, sentences(language));
  expect(sentences(language)).toBe(readFileSync(path, 'utf8'));
});
