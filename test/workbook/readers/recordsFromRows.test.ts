import { recordsFromRows } from '../../../src/workbook/readers/recordsFromRows';

const columns = new Map([
  ['name', 1],
  ['owner', 0],
] as const);

test('rows keep their place on the sheet, blank rows are left out', () => {
  const rows = [
    ['Ann', 'Attendance', 'extra'],
    ['', '', 'only elsewhere'],
    ['', 'Sales', ''],
  ];
  expect(recordsFromRows(rows, ['name', 'owner'], columns, 6)).toEqual([
    { record: { name: 'Attendance', owner: 'Ann' }, row: 6 },
    { record: { name: 'Sales', owner: '' }, row: 8 },
  ]);
});
