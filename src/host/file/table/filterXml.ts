import type { ColumnFilter } from '../../book/model/ColumnFilter';
import type { Table } from '../../book/model/Table';
import { xml } from '../package/xml';
import { encodeXstringAttribute } from '../package/xstring';
import { areaName } from '../sheet/areaName';
import { fileOperators } from './fileOperators';

/** ECMA-376 Part 1, 18.3.1.2 autoFilter; empty where the table shows neither buttons nor filters. */
export function filterXml(table: Table): string {
  const { area, columns, showHeaders, showTotals, showFilterButton } = table;
  const isFiltered = columns.some(({ filter }) => filter);
  if (!showHeaders || (!showFilterButton && !isFiltered)) return '';
  const filtered = { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
  const filters = columns.map(({ filter }, colId) => {
    if (!filter && showFilterButton) return '';
    return xml('filterColumn', { colId, hiddenButton: !showFilterButton || undefined }, filter ? testXml(filter) : '');
  });
  return xml('autoFilter', { ref: areaName(filtered) }, filters);
}

/** 18.3.2.8 filters, 18.3.2.2 customFilters, 18.3.2.10 top10. What only the file knows is its own to keep. */
function testXml(filter: ColumnFilter): string {
  switch (filter.kind) {
    case 'Values':
      return valuesXml(filter.values);
    case 'Custom':
      return customXml(filter);
    case 'Foreign':
      return '';
    default:
      return xml('top10', {
        top: filter.kind.startsWith('Top') ? undefined : false,
        percent: filter.kind.endsWith('Percent') || undefined,
        val: filter.count,
      });
  }
}

function valuesXml(values: readonly string[]): string {
  const shown = values.filter((value) => value !== '');
  return xml(
    'filters',
    { blank: shown.length < values.length || undefined },
    shown.map((value) => xml('filter', { val: encodeXstringAttribute(value) })),
  );
}

function customXml({ criterion1, criterion2, operator }: Extract<ColumnFilter, { kind: 'Custom' }>): string {
  if (criterion1 === '=' && criterion2 === undefined) return valuesXml(['']);
  const criteria = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
  return xml(
    'customFilters',
    { and: (criterion2 !== undefined && operator !== 'Or') || undefined },
    criteria.map((criterion) => {
      const [sign, value] = fileOperators.find(([each]) => criterion.startsWith(each)) ?? ['', 'equal'];
      // Excel writes blanks as one space.
      const val = criterion.slice(sign.length) || ' ';
      return xml('customFilter', {
        operator: value === 'equal' ? undefined : value,
        val: encodeXstringAttribute(val),
      });
    }),
  );
}
