import { kpiFields } from '../../../src/kpi/record/kpi';
import { departmentFields } from '../../../src/kpi/record/departmentFields';
import { targetFields } from '../../../src/kpi/record/targetFields';
import type { Letter } from '../../../src/kpi/record/kpi';

const tables = { kpiFields, departmentFields, targetFields };

test.each(Object.entries(tables))('%s: ids and the heads of each language are unique', (_name, fields) => {
  for (const words of [fields.map((f) => f.id), fields.map((f) => f.heads.en), fields.map((f) => f.heads.id)]) {
    expect(new Set<string>(words).size).toBe(words.length);
  }
});

test.each(Object.entries(tables))('%s: a list column names where its choices come from', (_name, fields) => {
  const lists = fields.flatMap((field) => (field.kind === 'list' ? [[field.id, field.list ?? field.listFrom]] : []));
  expect(lists.filter(([, choices]) => choices === undefined)).toEqual([]);
});

test.each<[Letter, string[]]>([
  ['S', ['department', 'name', 'definition']],
  ['M', ['formula', 'unit', 'target', 'source', 'available']],
  ['A', ['polarity', 'baseline', 'target', 'upper', 'owner']],
  ['R', ['linkedTarget']],
  ['T', ['target', 'deadline', 'frequency']],
])('letter %s reads the fields that its function takes', (letter, ids) => {
  expect(kpiFields.filter((field) => field.letters.includes(letter)).map((field) => field.id)).toEqual(ids);
});
