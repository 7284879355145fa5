import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptions } from '../../../src/host/protocol/answered/assumptions';

const preview = join(__dirname, '../../../src/host');
const ids = Object.keys(assumptions);

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'assumptions.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('every assumption has a test here that shows it', () => {
  const tests = textsIn(__dirname).join('\n');
  expect(ids.filter((id) => !tests.includes(`assumed('${id}')`))).toEqual([]);
});

test('every assumption is named where the preview makes it', () => {
  const sources = textsIn(preview).join('\n');
  expect(ids.filter((id) => !sources.includes(`assumptions.${id}`))).toEqual([]);
  const named = [...sources.matchAll(/assumptions\.(\w+)/g)].map(([, id]) => id ?? '');
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(Object.entries(assumptions))('%s names a probe of the self-test', (_id, { assumes, probe }) => {
  expect(probe).toMatch(/^[a-z][a-zA-Z]+$/);
  expect(assumes).toMatch(/\.$/);
});
