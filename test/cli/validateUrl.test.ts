import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/UsageError';
import { validate } from '../../src/cli/validate';
import { closeServers, serveFolder, type OtherAnswer } from '../support/serveFolder';

const told: string[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  told.length = 0;
  const tell = (text: unknown): void => {
    told.push(String(text));
  };
  jest.spyOn(console, 'log').mockImplementation(tell);
  jest.spyOn(console, 'error').mockImplementation(tell);
});

afterEach(() => {
  closeServers();
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

/** A small folder with our own manifest and icons, served with some answers otherwise. */
async function deploy(otherwise?: (path: string) => OtherAnswer): Promise<string> {
  const address = await serveFolder(folder, otherwise);
  const manifest = readFileSync('manifest.xml', 'utf8');
  writeFileSync(join(folder, 'manifest.xml'), manifest.replaceAll('https://localhost:3000/', address));
  cpSync('assets', join(folder, 'assets'), { recursive: true });
  const page = `<script defer src=pane.1.js></script><script src="https://appsforoffice.microsoft.com/office.js"></script>`;
  writeFileSync(join(folder, 'taskpane.html'), page);
  for (const name of ['functions-help.html', 'functions-help-id.html', 'functions.json', 'functions-id.json']) {
    writeFileSync(join(folder, name), '{}');
  }
  for (const name of ['functions.js', 'pane.1.js']) writeFileSync(join(folder, name), '');
  return address;
}

test('a folder as Excel needs it: 0, http on this machine is told', async () => {
  const address = await deploy();
  expect(await validate(['--url', address])).toBe(0);
  expect(told).toEqual([
    expect.stringContaining('on this machine only'),
    `${address} serves all that was asked for (40 files) as Excel needs it.`,
  ]);
});

test('a folder below, named with a slash, without, or by a file in it', async () => {
  const above = mkdtempSync(join(tmpdir(), 'deployed-'));
  const address = await deploy();
  cpSync(folder, join(above, 'kpi'), { recursive: true });
  const below = await serveFolder(above);
  const manifest = join(above, 'kpi', 'manifest.xml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(address, `${below}kpi/`));
  for (const name of ['kpi/', 'kpi', 'kpi/manifest.xml']) expect(await validate(['--url', below + name])).toBe(0);
  rmSync(above, { recursive: true });
});

/** What a server does wrong, about which file, and part of the sentence. */
const wrongs: readonly (readonly [path: string, answer: OtherAnswer, sentence: string])[] = [
  ['/functions.json', { headers: { 'Access-Control-Allow-Origin': undefined } }, 'lacks Access-Control-Allow-Origin'],
  ['/functions-id.json', { headers: { 'Access-Control-Allow-Origin': 'https://intranet.example' } }, 'lacks Access'],
  ['/functions.json', { headers: { 'Content-Type': 'text/plain' } }, 'sent as text/plain'],
  ['/functions.json', { headers: { 'Content-Type': undefined } }, 'without a type'],
  ['/functions.js', { headers: { 'Access-Control-Allow-Origin': undefined } }, 'lacks Access-Control-Allow-Origin'],
  ['/pane.1.js', { headers: { 'Content-Type': 'application/octet-stream' } }, 'Send it as text/javascript'],
  ['/pane.1.js', { status: 404 }, 'answers 404, not 200'],
  ['/taskpane.html', { headers: { 'X-Frame-Options': 'SAMEORIGIN' } }, 'Leave that header out'],
  ['/taskpane.html', { headers: { 'Content-Type': 'application/xhtml' } }, 'Send it as text/html'],
  ['/taskpane.html', { status: 302, headers: { Location: 'https://login.example/' } }, 'without a sign-in'],
  ['/functions-help-id.html', { status: 500 }, 'answers 500'],
  ['/assets/check-24.png', { headers: { 'Cache-Control': 'private, no-store' } }, 'Let icons be kept'],
];

test.each(wrongs)('%s with %j: 1', async (path, answer, sentence) => {
  const address = await deploy((asked) => (asked === path ? answer : {}));
  expect(await validate(['--url', address])).toBe(1);
  const faults = told.slice(1, -1);
  expect(faults).toEqual([expect.stringContaining(sentence)]);
  expect(faults[0]).toMatch(new RegExp(`^${address}${path.slice(1)} .*\\.$`));
  expect(told.at(-1)).toMatch(/has 1 fault \(\d+ files\)\.$/);
});

test.each([
  ['Access-Control-Allow-Origin', 'https://excel.officeapps.live.com'],
  ['Content-Type', 'application/json; charset=utf-8'],
])('functions.json may as well have %s: %s', async (name, value) => {
  const address = await deploy((path) => (path === '/functions.json' ? { headers: { [name]: value } } : {}));
  expect(await validate(['--url', address])).toBe(0);
});

test('a manifest that was built for another place: 1, and how to build it anew', async () => {
  const address = await deploy();
  const file = join(folder, 'manifest.xml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(address, 'https://smart-kpi.example/'));
  expect(await validate(['--url', address])).toBe(1);
  expect(told[1]).toMatch(/names \d+ addresses outside .*config\.production_url/);
});

describe('2', () => {
  test('no manifest there, and one that is no XML', async () => {
    const address = await deploy();
    writeFileSync(join(folder, 'manifest.xml'), '<OfficeApp>');
    expect(await validate(['--url', address])).toBe(2);
    expect(told.at(-1)).toContain('is no manifest');
    rmSync(join(folder, 'manifest.xml'));
    expect(await validate(['--url', address])).toBe(2);
    expect(told.at(-1)).toContain('answers 404');
  });

  test('nobody answers', async () => {
    const address = await deploy();
    closeServers();
    expect(await validate(['--url', address])).toBe(2);
    expect(told.at(-1)).toMatch(/manifest\.xml cannot be reached: .*ECONNREFUSED/);
  });

  test.each([
    [['--url', 'kpi.example'], 'is no address'],
    [['--url', 'http://kpi.example/'], 'by https alone'],
    [['--url', 'ftp://localhost/'], 'by https alone'],
    [['--url', 'https://kpi.example/', 'manifest.xml'], 'Usage'],
    [['--url'], 'Usage'],
    [['--colour'], 'Usage'],
  ])('%j is not understood', async (args, sentence) => {
    const refused = validate(args);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(sentence);
  });
});
