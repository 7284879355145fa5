import { writeFileSync } from 'node:fs';
import { compiledText, folder, tables, tableText } from './lexiconFiles';
import { wordnetTable } from './wordnetTable';
import { asTokens, compileLexicon } from '../../../src/reading/lexicon/compileLexicon';
import { entriesOf, listedEntries } from '../../../src/reading/lexicon/lexicon';
import type { Entry, Listed } from '../../../src/reading/lexicon/lexicon';
import { lexiconRows } from '../../../src/reading/lexicon/lexiconRows';
import type { ReadingLanguage } from '../../../src/reading/lexicon/tag';
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

/** What the lexicon says of a phrase in one language, without the order. */
function saysOf(form: string, language: ReadingLanguage, listed: Listed): string {
  const tags = entriesOf(form.split(' ')[0] ?? '', listed)
    .filter((entry) => entry.language === language && entry.words.join(' ') === form)
    .flatMap((entry) => [...entry.tags].map(([tag, meaning]) => `${tag}=${String(meaning)}`));
  return [...new Set(tags)].sort().join(' ');
}

test('no row lists what the forms derive from another: without it the lexicon would say the same', () => {
  const compile = (some: readonly (typeof tables)[number][]) =>
    listedEntries(compileLexicon(some.map(({ language, file }) => ({ language, table: tableText(file) }))));
  const [listed, ofDictionary] = [compile(tables), compile(tables.slice(2))];
  const idle = tables.slice(0, 2).flatMap(({ language, file }) =>
    lexiconRows(tableText(file)).filter(({ form: written }) => {
      const form = asTokens(written);
      const first = form.split(' ')[0] ?? '';
      const isRow = (entry: Entry) => entry.language === language && entry.words.join(' ') === form;
      const [said, all] = [saysOf(form, language, listed), listed.get(first) ?? []];
      const dictionary = language === 'en' ? (ofDictionary.get(first) ?? []).filter(isRow) : [];
      listed.set(first, [...all.filter((entry) => !isRow(entry)), ...dictionary]);
      const without = saysOf(form, language, listed);
      listed.set(first, all);
      return said === without;
    }),
  );
  expect(idle.map(({ form }) => form)).toEqual([]);
});

test.each([
  ['keramahan', 'quality'],
  ['berkualitas', 'quality'],
  ['berkemajuan', 'quality'],
  ['losses', 'noun:quantity'],
  ['lead times', 'noun:quantity'],
  ['percentage points', 'calc:points'],
  ['leads growth', 'noun:quantity'],
  ['peluncuran', 'verb:deliver'],
])('%s is derived, with the tag %s', (form, tag) => {
  expect(tables.flatMap(({ file }) => lexiconRows(tableText(file)).map((row) => row.form))).not.toContain(form);
  expect([...(taggedTokens(form)[0]?.byTag.keys() ?? [])]).toContain(tag);
});
