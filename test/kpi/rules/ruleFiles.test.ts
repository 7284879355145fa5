import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../src/kpi/rules');
const declaring = ['cell', 'row', 'note', 'table']
  .flatMap((room) => readdirSync(join(folder, room)).map((file) => `${room}/${file}`))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ text }) => /= (?:cellRule|kpiRule|tableRule)\(\{|^(?:export )?function \w+<Id/m.test(text));

test('every rule of the list stands in a file of its own that is looked at', () => {
  const imported = readFileSync(join(folder, 'index.ts'), 'utf8').matchAll(/from '\.\/(\w+\/\w+)'/g);
  expect(declaring.map(({ file }) => file).sort()).toEqual([...imported].map(([, name]) => `${name}.ts`).sort());
});

test.each(declaring)('$file says its wish, why and source', ({ text }) => {
  for (const part of ['Wish: ', 'Why: ', 'Source: ']) expect(text).toContain(part);
});

test.each(declaring)('$file asks for no language', ({ text }) => {
  expect(text).not.toMatch(/language ===|'en'|'id'\)/);
});
