import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { functionsMetadata, writeFunctions } from '../../src/cli/functionsMetadata';
import { validate } from '../../src/cli/validate';
import { longestMaking, once } from '../support/once/once';
import { closeServers, serveFolder } from '../support/serveFolder';
import { newerThanWebKit16 } from './support/newerThanWebKit16';

let dist = '';

/** What `npm run build` makes for Excel, in a folder of its own. */
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'deployed-add-in-'));
  cpSync(await once('production'), dist, { recursive: true });
  await writeFunctions(['--production', '--out', dist]);
}, longestMaking);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

const built = (name: string): string => readFileSync(join(dist, name), 'utf8');
const scripts = (): string[] => readdirSync(dist).filter((name) => name.endsWith('.js'));
const hashed = /^[\w-]+\.[0-9a-f]{20}\.js$/;

test('everything that the page loads, then or later, is named by its content', () => {
  const loaded = [...built('taskpane.html').matchAll(/<script [^>]*src="?([^">\s]+)/g)].map(
    ([, source = '']) => source,
  );
  const own = loaded.filter((source) => !source.startsWith('https:'));
  expect(own.map((name) => name.split('.')[0])).toEqual(['pageFunctions', 'commands', 'taskpane']);
  expect(scripts()).toEqual(expect.arrayContaining(own));
  expect(scripts().filter((name) => !hashed.test(name))).toEqual(['functions.js']);
  expect(scripts().some((name) => name.startsWith('chunk-'))).toBe(true);
});

test('functions.js, which Excel may have kept for a day, needs no other script, and none needs it', () => {
  const functions: Record<string, (text: string) => unknown> = {};
  const associate = (all: typeof functions): unknown => Object.assign(functions, all);
  runInNewContext(built('functions.js'), { CustomFunctions: { associate }, self: {} });
  const described = functionsMetadata().functions.map(({ id }) => id);
  expect(Object.keys(functions).sort()).toEqual(described.sort());
  expect(functions['TARGETVALUE']?.('at least 95%')).toBe(0.95);
  const others = ['taskpane.html', ...scripts().filter((name) => name !== 'functions.js')];
  expect(others.filter((name) => /\bfunctions\.js\b/.test(built(name)))).toEqual([]);
});

test('a web view with WebKit 16.3 can load every script', () => {
  expect(scripts().flatMap((name) => newerThanWebKit16(built(name)))).toEqual([]);
});

test('the scan sees what such a web view cannot load', () => {
  const script = 'const a = /(?<=x)y/g, b = new RegExp("(?<!x)y"), c = `(?<=${a})`; class D { static { f(); } }';
  expect(newerThanWebKit16(script)).toHaveLength(4);
  expect(newerThanWebKit16('// (?<=x)\nconst a = /(?<name>x)y/, b = /(?=x)y/; class C { static d = 1; }')).toEqual([]);
});

test('served with the headers that README names, the folder is as Excel needs it', async () => {
  const told = jest.spyOn(console, 'log').mockImplementation();
  const address = await serveFolder(dist);
  writeFileSync(join(dist, 'manifest.xml'), built('manifest.xml').replaceAll('https://smart-kpi.example/', address));
  expect(await validate(['--url', address])).toBe(0);
  expect(told.mock.calls.flat().at(-1)).toContain('as Excel needs it');
  told.mockRestore();
  closeServers();
});
