import { errorCell, messageOf } from './customFunctionsRuntime';
import { words } from '../../src/words/index';
import { rangeCheck } from '../../src/functions/rangeCheck';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const departments = column('HRD', 'Marketing', 'Finance', 'R*D');
const owners = column('HRD', 'hrd ', 'Marketing', 'Marketing', 'Marketing', 'Marketing', 'RAD', 'HRD');
const names = column('Attendance', 'Training', 'a', 'b', 'c', 'd', 'e', '  ');

test('one row for each department: name, count and where that lies', () => {
  expect(rangeCheck(departments, owners, names)).toEqual([
    ['HRD', 2, '● in range'],
    ['Marketing', 4, '▲ too many'],
    ['Finance', 0, '○ none yet'],
    ['R*D', 0, '○ none yet'],
  ]);
});

test.each([
  [3, 4, '▼ terlalu sedikit', '● sesuai'],
  [null, undefined, '● sesuai', '▲ terlalu banyak'],
  [0, '', '● sesuai', '▲ terlalu banyak'],
])('limits %j and %j', (min, max, hrd, marketing) => {
  expect(rangeCheck(departments, owners, names, min, max, 'id').map(([, , status]) => status)).toEqual([
    ...[hrd, marketing],
    ...['○ belum ada', '○ belum ada'],
  ]);
});

test('blank departments give blank rows, so that the result lies beside its list', () => {
  expect(rangeCheck(column('HRD', null, 0, ''), owners, names)).toEqual([
    ['HRD', 2, '● in range'],
    ...[1, 2, 3].map(() => ['', '', '']),
  ]);
});

test('a range may lie in a row, and one cell may come without its row', () => {
  expect(rangeCheck([['HRD', 'Finance']], [['HRD']], [['Attendance']])).toEqual([
    ['HRD', 1, '▼ too few'],
    ['Finance', 0, '○ none yet'],
  ]);
  expect(Reflect.apply(rangeCheck, undefined, ['HRD', 'HRD', 'Attendance'])).toEqual([['HRD', 1, '▼ too few']]);
});

test.each(['en', 'id'] as const)(
  'while min is above max nothing is said of any department, as on the sheet (%s)',
  (language) => {
    const said = `▲ ${words[language].terms.contradictions.limits}`;
    expect(rangeCheck(departments, owners, names, 4, 3, language)).toEqual(
      [2, 4, 0, 0].map((count, row) => [departments[row]?.[0], count, said]),
    );
  },
);

test('limits that are typed as texts are read as they are meant', () => {
  expect(rangeCheck(departments, owners, names, '3', ' 4 ')).toEqual(rangeCheck(departments, owners, names, 3, 4));
});

test.each([
  [[departments, owners, names, 'two'], 'min must be a number.'],
  [[departments, owners, names, 2, errorCell], 'max is a cell with an error.'],
  [[departments, owners, column('a')], 'kpiNames must have as many cells as kpiDepartments.'],
  [[column(errorCell), owners, names], 'departments is a cell with an error.'],
  [[departments, column(true), names], 'kpiDepartments must be a text, a number or a date.'],
  [[departments, owners, names, 2, 3, 'fr'], 'language must be "en" or "id".'],
])('a broken argument is named', (args, message) => {
  expect(messageOf(() => Reflect.apply(rangeCheck, undefined, args))).toBe(message);
});
