import type { ColumnFilter } from '../../book/model/ColumnFilter';
import { children, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { decodeXstring } from '../package/xstring';
import { fileOperators } from './fileOperators';

/** The filter of each column of a table that has one, by the column's place (ECMA-376 Part 1, 18.3.2.7 filterColumn). */
export function readFilters(autoFilter: XmlElement | undefined): ReadonlyMap<number, ColumnFilter> {
  const filters = new Map<number, ColumnFilter>();
  for (const column of children(autoFilter, 'filterColumn')) {
    const test = column.children.find(({ name }) => name !== 'extLst');
    const place = numberAttribute(column, 'colId');
    if (test && place !== undefined) filters.set(place, readFilter(test));
  }
  return filters;
}

/** Whether a file shows the buttons: it hides them column by column. */
export function showsButtons(autoFilter: XmlElement | undefined, columns: number): boolean {
  const hidden = children(autoFilter, 'filterColumn').filter((column) => flag(column, 'hiddenButton'));
  return autoFilter !== undefined && hidden.length < columns;
}

function readFilter(test: XmlElement): ColumnFilter {
  const known = { filters: readValues, customFilters: readCustom, top10: readRank };
  const read = Object.entries(known).find(([name]) => name === test.name)?.[1];
  return read?.(test) ?? { kind: 'Foreign', element: test.name };
}

/** Undefined where dates are filtered by year, month or day. */
function readValues(test: XmlElement): ColumnFilter | undefined {
  const filters = children(test, 'filter');
  if (filters.length < test.children.length) return undefined;
  const values = filters.map(({ attributes }) => decodeXstring(attributes.val ?? ''));
  return { kind: 'Values', values: flag(test, 'blank') ? [...values, ''] : values };
}

function readCustom(test: XmlElement): ColumnFilter | undefined {
  const [criterion1, criterion2] = children(test, 'customFilter').map(({ attributes }) => {
    const sign = fileOperators.find(([, name]) => name === (attributes.operator ?? 'equal'))?.[0] ?? '=';
    const value = decodeXstring(attributes.val ?? '');
    return value === ' ' ? sign : `${sign}${value}`;
  });
  if (criterion1 === undefined) return undefined;
  if (criterion2 === undefined) return { kind: 'Custom', criterion1 };
  return { kind: 'Custom', criterion1, criterion2, operator: flag(test, 'and') ? 'And' : 'Or' };
}

function readRank(test: XmlElement): ColumnFilter {
  const side = flag(test, 'top', true) ? 'Top' : 'Bottom';
  return { kind: `${side}${flag(test, 'percent') ? 'Percent' : 'Items'}`, count: numberAttribute(test, 'val') ?? 10 };
}
