import type { Area } from '../../book/model/Area';
import type { TableColumn, TableSort, TableSortKey } from '../../book/model/Table';
import { children, flag, type XmlElement } from '../package/XmlElement';
import { readArea } from '../sheet/areaName';

/** How a table was sorted last (ECMA-376 Part 1, 18.3.1.92 sortState), if its columns are the table's. */
export function readSort(
  state: XmlElement | undefined,
  { left }: Area,
  columns: readonly TableColumn[],
): TableSort | undefined {
  const keys = children(state, 'sortCondition').flatMap((condition): TableSortKey[] => {
    const { ref = '', sortBy = 'value', customList } = condition.attributes;
    const area = readArea(ref);
    const column = area && columns[area.left - left];
    if (!column) return [];
    const foreign = sortBy === 'value' ? customList && 'customList' : sortBy;
    const key = { columnId: column.id, ascending: !flag(condition, 'descending') };
    return [foreign === undefined ? key : { ...key, foreign }];
  });
  return keys.length === 0 ? undefined : { keys, matchCase: flag(state, 'caseSensitive') };
}
