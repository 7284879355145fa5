import { dirname, join } from 'node:path/posix';
import { importsOf, sourceFiles, type SourceFile } from './sourceFiles';

const everyBookRoom = [
  ...[
    'book/model',
    'book/names',
    'book/outline',
    'book/rows',
    'book/sheets',
    'book/columns',
    'book/cells',
    'book/rules',
  ],
  ...['book/tables', 'book/entry'],
];

/** What each room of src/host may import from the others, types included: the second table of the README. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'book/model': [],
  formulas: ['book/model'],
  'book/names': ['book/model', 'formulas'],
  'book/outline': ['book/model'],
  'book/rows': ['book/model'],
  'book/sheets': ['book/model', 'formulas'],
  'book/columns': ['book/model', 'formulas'],
  'book/cells': ['book/model', 'formulas', 'book/columns'],
  'book/rules': ['book/model', 'formulas', 'book/cells'],
  'book/tables': ['book/model', 'formulas', 'book/names', 'book/columns', 'book/cells'],
  'book/entry': ['book/model', 'formulas', 'book/columns', 'book/cells', 'book/tables'],
  calculation: [...everyBookRoom, 'formulas'],
  protocol: [...everyBookRoom, 'formulas', 'calculation/CustomFunctionHost'],
  file: [...everyBookRoom, 'formulas'],
  page: [...everyBookRoom, 'formulas', 'calculation', 'protocol', 'file'],
  headless: [...everyBookRoom, 'formulas', 'calculation', 'protocol'],
};

const host = 'src/host/';
const files = sourceFiles().filter(({ path }) => path.startsWith(host));

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => isWithin(path, room));
}

/** The imports of a file from other rooms of the host: `book/cells/shiftCells imports formulas/moving/shiftReferences`. */
function strayImports(file: SourceFile): string[] {
  const own = file.path.slice(host.length);
  const room = roomOf(own) ?? '';
  const allowed = [room, ...(rooms[room] ?? [])];
  return importsOf(file)
    .filter(({ layer }) => layer === 'host')
    .map(({ specifier }) => join(dirname(own), specifier))
    .filter((imported) => !allowed.some((place) => isWithin(imported, place)))
    .map((imported) => `${own} imports ${imported}`);
}

test('every file of the host lies in a room', () => {
  expect(files.map(({ path }) => path).filter((path) => !roomOf(path.slice(host.length)))).toEqual([]);
});

test.each(Object.keys(rooms))('%s imports only the rooms it may', (room) => {
  const inside = files.filter(({ path }) => isWithin(path, host + room));
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.flatMap(strayImports)).toEqual([]);
});
