import { dataArea, type Table } from '../../book/model/Table';
import { xml } from '../package/xml';
import { areaName } from '../sheet/areaName';

/** How a table was sorted last (ECMA-376 Part 1, 18.3.1.92 sortState); empty where it was not. */
export function sortStateXml(table: Table): string {
  const { sort, area, columns } = table;
  const data = dataArea(table);
  const conditions = (sort?.keys ?? []).flatMap(({ columnId, ascending, foreign }) => {
    const index = columns.findIndex(({ id }) => id === columnId);
    const column = area.left + index;
    return index < 0
      ? []
      : xml('sortCondition', {
          descending: !ascending || undefined,
          sortBy: foreign,
          ref: areaName({ ...data, left: column, right: column }),
        });
  });
  if (conditions.length === 0) return '';
  return xml('sortState', { caseSensitive: sort?.matchCase === true || undefined, ref: areaName(data) }, conditions);
}
