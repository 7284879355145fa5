import type { Sheet } from '../../book/model/Sheet';
import { highestColumnId, type Table, type TableColumn } from '../../book/model/Table';
import { needsArrayEvaluation } from '../formulas/needsArrayEvaluation';
import { toFileFormula } from '../formulas/toFileFormula';
import { namespaces } from '../package/namespaces';
import { relationshipTypes } from '../package/relationshipTypes';
import { xml, xmlText } from '../package/xml';
import { encodeXstring, encodeXstringAttribute } from '../package/xstring';
import { areaName } from '../sheet/areaName';
import { filterXml } from './filterXml';
import { sortStateXml } from './sortStateXml';
import type { WriteContext } from '../workbook/WriteContext';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Adds a part for each table of a sheet and gives the sheet's list of them (ECMA-376 Part 1, 18.3.1.95 tableParts). */
export function writeTables(context: WriteContext, sheet: Sheet, sheetPath: string): string {
  const tables = context.workbook.tables.filter((table) => table.sheet === sheet);
  const parts = tables.map((table) => {
    const number = context.parts.numberOf(table, 'table', ++context.counters.tables);
    const path = context.parts.pathOf(table, 'xl/tables/table');
    context.parts.add(path, contentType, tableXml(table, number));
    return xml('tablePart', { 'r:id': context.parts.relate(sheetPath, relationshipTypes.table, path) });
  });
  return parts.length === 0 ? '' : xml('tableParts', { count: parts.length }, parts);
}

/** 18.5.1.2 table. */
function tableXml(table: Table, number: number): string {
  const { area, name, showHeaders, showTotals } = table;
  const ids = columnIds(table);
  const columns = table.columns.map((column, index) => columnXml(table, column, index, ids[index] ?? index + 1));
  return xml(
    'table',
    {
      xmlns: namespaces.main,
      id: number,
      name,
      displayName: name,
      ref: areaName(area),
      // Told even where it is the usual 1: ExcelJS takes a table that leaves it out for one without headers.
      headerRowCount: showHeaders ? 1 : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : false,
    },
    filterXml(table),
    sortStateXml(table),
    xml('tableColumns', { count: columns.length }, columns),
    xml('tableStyleInfo', {
      name: table.style === '' ? undefined : table.style,
      showFirstColumn: table.showFirstColumn,
      showLastColumn: false,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
}

/** Each column's own number; one that another has already gets the next. */
function columnIds(table: Table): number[] {
  const given = new Set<number>();
  let highest = highestColumnId(table);
  return table.columns.map(({ id }) => {
    const own = given.has(id) ? ++highest : id;
    given.add(own);
    return own;
  });
}

/** 18.5.1.3 tableColumn. */
function columnXml(table: Table, { name, calculatedFormula }: TableColumn, index: number, id: number): string {
  const totals = totalsOf(table, index);
  const array = calculatedFormula !== undefined && needsArrayEvaluation(calculatedFormula, true);
  return xml(
    'tableColumn',
    { id, name: encodeXstringAttribute(name), ...totals.attributes },
    calculatedFormula === undefined
      ? ''
      : xml(
          'calculatedColumnFormula',
          { array: array || undefined },
          xmlText(toFileFormula(calculatedFormula, { table: table.name }, array)),
        ),
    totals.formula === undefined
      ? ''
      : xml('totalsRowFormula', {}, xmlText(toFileFormula(totals.formula, { table: table.name }))),
  );
}

/** What stands in the totals row must be told in the table, too. */
function totalsOf(
  { sheet, area, showTotals }: Table,
  index: number,
): { attributes: { totalsRowLabel?: string; totalsRowFunction?: string }; formula?: string } {
  if (!showTotals) return { attributes: {} };
  const formula = sheet.formula(area.bottom, area.left + index);
  if (formula !== undefined) return { attributes: { totalsRowFunction: 'custom' }, formula };
  const value = sheet.value(area.bottom, area.left + index);
  return { attributes: typeof value === 'string' ? { totalsRowLabel: encodeXstring(value) } : {} };
}
