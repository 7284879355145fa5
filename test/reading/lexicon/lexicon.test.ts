import { writeFileSync } from 'node:fs';
import { compiledText, folder, tables, tableText } from './lexiconFiles';
import { wordnetTable } from './wordnetTable';
import { lexiconRows } from '../../../src/reading/lexicon/lexiconRows';
import { tagTable } from '../../../src/reading/lexicon/tagTable';
import { taggedTokens } from '../../../src/reading/tokens/tagged';

describe.each(tables)('$file', ({ file }) => {
  const rows = lexiconRows(tableText(file));
  const forms = rows.map(({ form }) => form);

  test('a word stands once, in the order of the alphabet', () => {
    expect(forms).toEqual([...new Set(forms)].sort());
  });

  test('forms are in small letters, without outer spaces, and without a hyphen between words: phrases match with and without', () => {
    expect(forms.filter((form) => form !== form.trim().toLowerCase() || /\p{L}-\p{L}/u.test(form))).toEqual([]);
  });
});

test('what is compiled is what the tables say; after a change run npm run lexicon', () => {
  expect(tableText('compiled.json') === compiledText()).toBe(true);
});

test('the table of English verbs is what the dictionary says; UPDATE_GOLDEN=1 writes it', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(`${folder}/wordnet.tsv`, wordnetTable());
  expect(tableText('wordnet.tsv') === wordnetTable()).toBe(true);
});

const examples = Object.entries(tagTable).flatMap(([tag, row]) =>
  [...('en' in row ? row.en : []), ...('id' in row ? row.id : [])].map((word) => ({ tag, word })),
);

test.each(examples)('$word has the tag $tag', ({ tag, word }) => {
  const [first] = taggedTokens(word);
  expect([...(first?.byTag.keys() ?? [])]).toContain(tag);
});

test.each([
  ['', 'The first line must be'],
  ['form\ttags\tmeaning\tsource\nword\tnoun:quantity\t\tusage', 'noun:quantity needs a meaning'],
  ['form\ttags\tmeaning\tsource\nword\tnoun:nothing\t\tusage', 'no tag is called noun:nothing'],
  ['form\ttags\tmeaning\tsource\nword\tverb\tcount\tusage', 'no tag has the meaning count'],
  ['form\ttags\tmeaning\tsource\nword\tverb\t', 'Line 2 needs'],
])('a table that is none is refused: %j', (table, message) => {
  expect(() => lexiconRows(table)).toThrow(message);
});
