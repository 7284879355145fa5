import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
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
    return /^(?:utils?|helpers?|types|common|misc)$/i.test(name);
  });
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

test('no code silences the compiler or the linter', () => {
  const silent = files.filter(({ text }) => /@ts-(?:ignore|nocheck|expect-error)|eslint-disable(?!.* -- )/.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the top level is the user’s', () => {
  const present = readdirSync('.').filter((name) => !/\.(?:log|tsbuildinfo)$/.test(name));
  expect(present.filter((name) => !allowed.includes(name))).toEqual([]);
  expect(required.filter((name) => !existsSync(name))).toEqual([]);
});
