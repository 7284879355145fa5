import { kpiFields } from '../../../src/kpi/record/kpiFields';
import { departmentFields } from '../../../src/kpi/record/departmentFields';
import { targetFields } from '../../../src/kpi/record/targetFields';
import { lettersOf, type Letter } from '../../../src/kpi/record/Field';
import { words, type Language } from '../../../src/words/index';

const tables = { kpis: kpiFields, departments: departmentFields, targets: targetFields } as const;

function headsIn(language: Language, table: keyof typeof tables): string[] {
  return Object.values(words[language].fields[table]).map(({ head }) => head);
}

test.each(['kpis', 'departments', 'targets'] as const)('%s: ids and the heads of each language are unique', (table) => {
  const ids = tables[table].map(({ id }) => id);
  for (const texts of [ids, headsIn('en', table), headsIn('id', table)]) {
    expect(new Set<string>(texts).size).toBe(texts.length);
    expect(texts).toHaveLength(ids.length);
  }
});

test.each(Object.entries(tables))('%s: a list column names where its choices come from', (_name, fields) => {
  const lists = fields.filter(({ kind }) => kind === 'list');
  expect(lists.filter(({ list, listFrom }) => list === undefined && listFrom === undefined)).toEqual([]);
});

test.each<[Letter, string[]]>([
  ['S', ['name', 'department', 'definition']],
  ['M', ['formula', 'unit', 'target', 'source', 'available']],
  ['A', ['unit', 'polarity', 'baseline', 'target', 'owner', 'upper']],
  ['R', ['linkedTarget']],
  ['T', ['target', 'deadline', 'frequency']],
])('letter %s reads the fields that its function takes', (letter, ids) => {
  expect(kpiFields.filter((field) => lettersOf(field).includes(letter)).map((field) => field.id)).toEqual(ids);
});
