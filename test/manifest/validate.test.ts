import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askMicrosoft, type MicrosoftVerdict } from '../../src/cli/manifest/askMicrosoft';
import { runCommand } from '../../src/cli/runCommand';
import { validate } from '../../src/cli/validate';

jest.mock('../../src/cli/manifest/askMicrosoft');

const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  const tell = (text: unknown): void => {
    told.push(String(text));
  };
  jest.spyOn(console, 'log').mockImplementation(tell);
  jest.spyOn(console, 'error').mockImplementation(tell);
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** A file that holds our manifest with one change. */
function manifestWith(from: string, to: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.xml');
  writeFileSync(file, readFileSync('manifest.xml', 'utf8').replace(from, to));
  return file;
}

test('our manifest: 0', async () => {
  expect(await validate(['--offline'])).toBe(0);
  expect(told).toEqual(['manifest.xml holds all our rules.']);
  expect(askMicrosoft).not.toHaveBeenCalled();
});

test('faults: 1, each with file, line and rule', async () => {
  expect(await validate([manifestWith('<Version>', '<Version>x')])).toBe(1);
  expect(told[0]).toMatch(/manifest\.xml:\d+ .*\((?:identity|icons)\)$/);
  expect(told.at(-1)).toMatch(/breaks our rules in \d+ places\.$/);
});

test('no file, and no XML: 2', async () => {
  expect(await runCommand(['validate', 'nowhere.xml'], () => undefined)).toBe(2);
  expect(told).toEqual(['There is no such file: nowhere.xml']);
  expect(await validate([manifestWith('</OfficeApp>', '')])).toBe(2);
});

const verdicts: readonly (readonly [MicrosoftVerdict, number, string])[] = [
  [{ kind: 'valid' }, 0, 'accepts'],
  [{ kind: 'invalid', messages: ['Icon too small: 16 px'] }, 1, 'Icon too small'],
  [{ kind: 'unreachable', reason: 'no\nnetwork' }, 0, 'was not asked: no network'],
];

test.each(verdicts)("Microsoft's verdict %j: %d", async (verdict, code, sentence) => {
  jest.mocked(askMicrosoft).mockResolvedValue(verdict);
  expect(await validate([])).toBe(code);
  expect(told.join('\n')).toContain(sentence);
});
