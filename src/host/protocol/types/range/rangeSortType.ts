import { contains, overlaps, type Area } from '../../../book/model/Area';
import type { Sheet } from '../../../book/model/Sheet';
import { dataArea } from '../../../book/model/Table';
import { sortRows } from '../../../book/tables/sortRows';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered } from '../../engine/HostError';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice } from '../../engine/propertyValue';
import { intersection } from '../../ranges/intersection';
import { refuseStrokeCount, sortKeys } from '../table/sortFields';

/** The sorting of a range's rows. */
export const rangeSortType: ObjectType<'RangeSort'> = {
  methods: {
    Apply: ({ sheet, area }, parameters, session) => {
      const orientation = asChoice(parameters.value(3) ?? 'Rows', ['Rows', 'Columns']);
      if (orientation === 'Columns') throw notAnswered('SortOrientation', 'columns');
      refuseStrokeCount(parameters.value(4));
      const matchCase = parameters.optionalFlag(1) ?? false;
      const keys = sortKeys(parameters.value(0), area.left, area.right - area.left + 1, matchCase);
      const used = sheet.usedArea();
      const rows = { ...area, top: area.top + (parameters.optionalFlag(2) === true ? 1 : 0) };
      const sorted = used && intersection(rows, { ...used, left: area.left, right: area.right });
      if (!sorted) return;
      refuseTornTables(sheet, sorted);
      session.calculation.beforeRead();
      sortRows(sheet, sorted, keys);
    },
  },
};

/** Heads and totals keep their places. */
function refuseTornTables(sheet: Sheet, area: Area): void {
  for (const table of sheet.workbook.tables) {
    if (table.sheet !== sheet || !overlaps(table.area, area) || contains(dataArea(table), area)) continue;
    throw new WorkbookError('InvalidOperation', `This would move rows out of the table "${table.name}".`);
  }
}
