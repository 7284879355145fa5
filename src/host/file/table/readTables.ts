import type { Sheet } from '../../book/model/Sheet';
import type { Table, TableColumn } from '../../book/model/Table';
import { withIntersections } from '../formulas/withIntersections';
import { fromFileFormula } from '../formulas/fromFileFormula';
import { keepOrigin } from '../merge/origins';
import { child, children, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { readFilters, showsButtons } from './readFilters';
import { readSort } from './readSort';
import { decodeXstring } from '../package/xstring';
import { readArea } from '../sheet/areaName';
import type { ReadContext } from '../workbook/ReadContext';

/** Adds the tables of a sheet to the workbook (ECMA-376 Part 1, 18.5.1.2 table). */
export function readTables(context: ReadContext, sheet: Sheet, sheetPath: string): void {
  for (const { target } of context.parts.related(sheetPath, 'table')) {
    const root = context.parts.read(target);
    const table = root && readTable(context, sheet, root);
    if (!table) continue;
    keepOrigin(table, context.file, { path: target, id: numberAttribute(root, 'id') ?? 0 });
    context.workbook.tables.push(table);
  }
}

function readTable(context: ReadContext, sheet: Sheet, root: XmlElement): Table | undefined {
  const area = readArea(root.attributes.ref ?? '');
  const name = root.attributes.displayName ?? root.attributes.name;
  if (!area || name === undefined) return undefined;
  const buttons = child(root, 'autoFilter');
  const filters = readFilters(buttons);
  const columns = children(child(root, 'tableColumns'), 'tableColumn').map((column, index) => ({
    ...readColumn(context, name, column, index),
    ...(filters.has(index) && { filter: filters.get(index) }),
  }));
  const sort = readSort(child(root, 'sortState'), area, columns);
  return {
    id: context.workbook.nextId(),
    name,
    sheet,
    area,
    columns,
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: showsButtons(buttons, columns.length),
    ...(sort && { sort }),
    ...readStyle(child(root, 'tableStyleInfo')),
  };
}

function readStyle(
  look: XmlElement | undefined,
): Pick<Table, 'showBandedRows' | 'showBandedColumns' | 'showFirstColumn' | 'style'> {
  return {
    showBandedRows: flag(look, 'showRowStripes'),
    showBandedColumns: flag(look, 'showColumnStripes'),
    showFirstColumn: flag(look, 'showFirstColumn'),
    style: look?.attributes.name ?? '',
  };
}

function readColumn(context: ReadContext, table: string, column: XmlElement, index: number): TableColumn {
  const element = child(column, 'calculatedColumnFormula');
  const formula = element?.text;
  const read: TableColumn = {
    id: numberAttribute(column, 'id') ?? index + 1,
    name: decodeXstring(column.attributes.name ?? ''),
  };
  if (formula) {
    const calculated = fromFileFormula(formula, { table }, context.customNamespaces);
    read.calculatedFormula = flag(element, 'array') ? calculated : withIntersections(calculated, context.rangeNames);
  }
  return read;
}
