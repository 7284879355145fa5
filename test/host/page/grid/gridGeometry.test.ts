import { GridGeometry } from '../../../../src/host/page/grid/GridGeometry';
import { Workbook } from '../../../../src/host/book/model/Workbook';

test('what was scrolled out of view before panes were frozen takes no room', () => {
  const sheet = new Workbook().addSheet('Sheet1');
  Object.assign(sheet, { firstFrozenRow: 2, frozenRows: 4, firstFrozenColumn: 1, frozenColumns: 2 });
  const { rows, columns } = new GridGeometry(sheet, { row: 0, column: 0 }, new Map());
  expect([rows.start(2), rows.start(4), columns.start(1), columns.start(2)]).toEqual([0, 40, 0, 64]);
});
