import { finished } from '../../../src/kpi/judge/finished';
import { recordsFromRows } from '../../../src/workbook/readers/recordsFromRows';

const columns = new Map([
  ['name', 1],
  ['owner', 0],
] as const);

test('rows keep their place on the sheet, rows that are not begun are left out', () => {
  const rows = [
    ['Ann', 'Attendance', 'extra'],
    ['', '', 'only elsewhere'],
    ['', 'Sales', ''],
  ];
  expect(finished(recordsFromRows(rows, ['name', 'owner'], columns, 6, (row) => row !== 1))).toEqual([
    { record: { name: 'Attendance', owner: 'Ann' }, row: 6 },
    { record: { name: 'Sales', owner: '' }, row: 8 },
  ]);
});
