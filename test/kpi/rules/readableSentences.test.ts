import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookFindings } from '../../../src/kpi/judge/BookFindings';
import { findingWords } from '../../../src/words/findingWords';
import type { Language } from '../../../src/words/index';
import { cellRules, kpiRules, noteRules } from '../../../src/kpi/rules/index';
import { ruleExamples } from './ruleExamples';

const ofCell = {
  errorCell: { shown: '#N/A' },
  logicalCell: { shown: 'TRUE' },
  dateTaken: { typed: '8/10', or: '10/8' },
  hiddenSign: { sign: 'U+200B' },
} as const;

const besideRows: { readonly [Id in keyof BookFindings]: readonly BookFindings[Id][] } = {
  settingUnread: [
    { label: 'Stretch limit', typed: 'half', holds: '50%' },
    { label: 'Half', typed: '0.5', holds: '' },
    { label: 'Longest key', typed: '', holds: '' },
  ],
  rowsBelow: [{ rows: 1 }, { rows: 3 }],
  departmentTwice: [{ department: 'HRD', first: 7 }],
};

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
    const { finding, why, mend } = findingWords({ rule: id, values: { ...ofCell[id], cell: 'E6' } }, language);
    return [`${id} (any typed cell)`, `  ${finding}.`, `  ${why}`, `  → ${mend}`].join('\n');
  });
  const ofBook = Object.entries(besideRows).flatMap(([id, examples]) =>
    examples.map((values) => {
      const { finding, why, mend } = findingWords({ rule: id as keyof BookFindings, values }, language);
      return [`${id} (beside the rows)`, `  ${finding}.`, `  ${why}`, `  → ${mend}`].join('\n');
    }),
  );
  return `${[...ofBook, ...ofCells, ...blocks].join('\n\n')}\n`;
}

/** Every sentence of the rules lies in test/golden for people to review; UPDATE_GOLDEN=1 after a change that is meant. */
test.each(['en', 'id'] as const)('the sentences in %s are those that were reviewed', (language) => {
  const path = join(__dirname, '..', '..', 'golden', `sentences.${language}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, sentences(language));
  expect(sentences(language)).toBe(readFileSync(path, 'utf8'));
});
