import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from '../../../src/cli/explaining/explain';
import { patterns } from '../../../src/reading/statements/patterns/patterns';

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explaining-'));
  printed = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('says how a text is read and why', async () => {
  expect(await explain(['Work accidents'])).toBe(0);
  expect(printed.map((line): unknown => JSON.parse(line))).toEqual([
    expect.objectContaining({
      id: '1',
      measurable: true,
      because: { pattern: 'event', spans: [{ as: 'noun:event', text: 'accidents', start: 5, end: 14 }] },
    }),
  ]);
});

test('compares with a file of answers: only what changes is told', async () => {
  const statements = file('statements.jsonl', '{"id":"a","text":"Work accidents"}\n{"id":"b","text":"Deliver mail"}\n');
  await explain(['--jsonl', statements]);
  const before = printed.map((line) => line.replace('"measurable":true', '"measurable":false'));
  printed = [];
  await explain(['--jsonl', statements, '--compare', file('before.jsonl', before.join('\n'))]);
  expect(printed).toEqual(['a “Work accidents”: measurable false → true; by event', '1 of 2 readings change.']);
});

test('compares with another build, which may give no reasons', async () => {
  const answer = `console.log(JSON.stringify({ id: '1', activity: false }))`;
  await explain(['Deliver mail', '--compare', file('smartKpi.js', answer)]);
  expect(printed[0]).toMatch(/^1 “Deliver mail”: measurable null → false, activity false → true, .*; by work$/);
});

test('a build that does not answer is told', async () => {
  const broken = file('smartKpi.js', 'process.exit(2)');
  await expect(explain(['Deliver mail', '--compare', broken])).rejects.toThrow(`does not answer explain: ${broken}`);
});

test('prints the table of patterns in their order', async () => {
  await explain(['--patterns']);
  const ids = printed
    .join('\n')
    .split('\n')
    .filter((line) => /^ *\d+\. /.test(line));
  expect(ids).toEqual(patterns.map(({ id, outcome }, place) => `${String(place + 1).padStart(3)}. ${id} → ${outcome}`));
});
