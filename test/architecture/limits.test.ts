import { basename, dirname } from 'node:path/posix';
import { complexities, most } from './complexity';
import { importCircles, runtimeImports } from './importCircles';
import { sourceFiles, type SourceFile } from './sourceFiles';

const widest = 25;
const longest = 250;
/** Tables of data: words and sentences, a row a word. */
const data = /^src\/(?:reading\/lexicon|words\/(?:en|id))\//;

/** Names that several files may have, and why. */
const sharedNames: Readonly<Record<string, string>> = {
  index: 'the table of contents of a list, or what a page starts with',
  en: 'a language’s words of one thing',
  id: 'a language’s words of one thing',
  lists: 'the table of the choices, and the words for them',
};

const files = sourceFiles();
const codeFiles = files.filter(({ path }) => !data.test(path));

function groupBy(keyOf: (path: string) => string, paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) groups.set(keyOf(path), [...(groups.get(keyOf(path)) ?? []), path]);
  return groups;
}

const folders = [
  ...groupBy(
    dirname,
    files.map(({ path }) => path),
  ),
].map(([folder, { length }]) => ({ folder, length }));
const complex = codeFiles.flatMap((file) => complexities(file).map((branches) => ({ path: file.path, branches })));

function file(path: string, text: string): SourceFile {
  return { path, layer: '', text };
}

test('no folder is wide', () => {
  expect(folders.filter(({ length }) => length > widest)).toEqual([]);
});

test('nothing is long but tables of data', () => {
  const lengths = codeFiles.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > longest)).toEqual([]);
});

test('a name means one thing: no two files share one', () => {
  const nameOf = (path: string): string => basename(path).replace(/\.tsx?$/, '');
  // The folders of the languages mirror each other: a file and its counterparts count once.
  const once = files.filter(
    ({ path }) => !/\/id\//.test(path) || !files.some((o) => o.path === path.replace('/id/', '/en/')),
  );
  const names = groupBy(
    nameOf,
    once.map(({ path }) => path),
  );
  expect([...names].filter(([name, paths]) => paths.length > 1 && !(name in sharedNames))).toEqual([]);
});

describe('imports', () => {
  test('run in no circle', () => {
    expect(importCircles(files)).toEqual([]);
  });

  test('a circle is told from its first file round, imports of types and import() are passed over', () => {
    const circle = [
      file('src/a.ts', "import { b } from './b';"),
      file('src/b.ts', "import type { A } from './a';\nexport { c } from './rooms/c';"),
      file('src/rooms/c.ts', "import { type B } from '../b';\nimport '../a';"),
      file('src/d.ts', "import a from './a';\nawait import('./d');"),
    ];
    expect(importCircles(circle)).toEqual(['src/a.ts → src/b.ts → src/rooms/c.ts → src/a.ts']);
    expect(importCircles(circle.slice(0, 2))).toEqual([]);
  });

  test('most files import another', () => {
    const paths = new Set(files.map(({ path }) => path));
    const importing = files.filter((each) => runtimeImports(each, paths).length > 0);
    expect(importing.length).toBeGreaterThan(files.length / 2);
  });
});

describe('branches', () => {
  test(`no function has more than ${most}`, () => {
    expect(complex.map(({ path, branches }) => `${path}: ${branches}`)).toEqual([]);
  });

  test('are counted as ESLint counts them', () => {
    const branches = Array.from({ length: most }, (_, index) => `if (x === ${index}) return ${index};`).join('\n');
    const text = `export function f(x: number): number {\n${branches}\nreturn -1;\n}`;
    expect(complexities(file('src/f.ts', text))).toEqual([most + 1]);
  });
});

afterAll(() => {
  const wide = folders.reduce((one, other) => (other.length > one.length ? other : one));
  const figures = [
    `${files.length} files`,
    `widest folder ${wide.length} (${wide.folder})`,
    `${importCircles(files).length} circles`,
    `${complex.length} functions over ${most} branches`,
  ];
  process.stderr.write(`architecture: ${figures.join(', ')}\n`);
});
