import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sourceFiles } from './sourceFiles';

const required = [
  'README.md',
  'assets',
  'manifest.xml',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'webpack.config.js',
];
const allowed = ['.ci', '.git', '.gitignore', 'LICENSE', 'dist', 'node_modules', 'package-lock.json', ...required];

const files = sourceFiles();
test('no file is a drawer for odds and ends, and none only passes others on', () => {
  const drawers = files.filter(({ path }) => {
    const name = basename(path).replace(/\.tsx?$/, '');
    if (name === 'index') return !/\/rules\/index\.ts$|^src\/words\/index\.ts$|^src\/taskpane\/index\.tsx$/.test(path);
    return /(?:^|[a-z])(?:utils?|helpers?)$|^(?:types|common|misc|tools?|shared|constants|lib)$/i.test(name);
  });
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

test('no code silences the compiler or the linter', () => {
  const silent = files.filter(({ text }) =>
    /@ts-(?:ignore|nocheck|expect-error)|eslint-(?:disable|env)|\/\*\s*eslint\b/.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('sources are TypeScript, pages, styles and tables, so that every check sees them', () => {
  const foreign = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:tsx?|html|css|json|tsv)$/.test(entry.name))
    .map(({ name }) => name);
  expect(foreign).toEqual([]);
});

test('no test is left out or stands for all, and nothing waits to be done', () => {
  const texts = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:test\.tsx?|ts)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join('test', path), 'utf8') }));
  const narrowed = texts.filter(({ text }) => /\b(?:test|it|describe)\.(?:only|todo)\b|\btest\.skip\b/.test(text));
  const waiting = files.filter(({ text }) => /\b(?:TODO|FIXME)\b/.test(text));
  expect([...narrowed, ...waiting].map(({ path }) => path)).toEqual([]);
});

test('the top level is the user’s', () => {
  const present = readdirSync('.').filter((name) => !/\.(?:log|tsbuildinfo)$/.test(name));
  expect(present.filter((name) => !allowed.includes(name))).toEqual([]);
  expect(required.filter((name) => !existsSync(name))).toEqual([]);
});
