import { clearTableFilters } from '../../../book/tables/filterTable';
import { refuseProtected } from '../../../book/cells/refuseProtected';
import { renameTable } from '../../../book/tables/renameTable';
import { resizeTable } from '../../../book/tables/resizeTable';
import { showTableHeaders } from '../../../book/tables/showTableHeaders';
import { showTableTotals } from '../../../book/tables/showTableTotals';
import { dataArea, type Table } from '../../../book/model/Table';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { eventMethods, tableId } from '../../events/eventMethods';
import type { ObjectType, Property } from '../../engine/ObjectType';
import { asFlag, asText } from '../../engine/propertyValue';
import { givenRange } from '../../ranges/givenRange';
import { clearRange } from '../../ranges/clearRange';
import { addressStructured } from '../../../formulas/rewriting/addressStructured';
import { reapplyFilters } from './reapplyFilters';
import { TypedTarget } from '../../engine/TypedTarget';

export const tableType: ObjectType<'Table'> = {
  identity: (table) => ({ Id: tableId(table) }),
  isThere: (table) => table.sheet.workbook.tables.includes(table),
  properties: {
    Id: { get: tableId },
    Name: { get: (table) => table.name, set: (table, value) => renameTable(table, asText(value)) },
    Style: look('style', tableStyle),
    ShowHeaders: {
      get: (table) => table.showHeaders,
      set: (table, value) => showTableHeaders(table, asFlag(value)),
    },
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value) => showTableTotals(table, asFlag(value)),
    },
    ShowFilterButton: look('showFilterButton', asFlag),
    ShowBandedRows: look('showBandedRows', asFlag),
    ShowBandedColumns: look('showBandedColumns', asFlag),
    HighlightFirstColumn: look('showFirstColumn', asFlag),
  },
  objects: {
    Columns: (table) => new TypedTarget('TableColumnCollection', table),
    Rows: (table) => new TypedTarget('TableRowCollection', table),
    Sort: (table) => new TypedTarget('TableSort', table),
    Worksheet: ({ sheet }) => new TypedTarget('Worksheet', sheet),
  },
  methods: {
    GetRange: ({ sheet, area }) => new TypedTarget('Range', { sheet, area }),
    GetDataBodyRange: (table) => new TypedTarget('Range', { sheet: table.sheet, area: dataArea(table) }),
    GetHeaderRowRange: ({ sheet, area, showHeaders }) => {
      if (!showHeaders) throw new WorkbookError('ItemNotFound', 'The table shows no headers.');
      return new TypedTarget('Range', { sheet, area: { ...area, bottom: area.top } });
    },
    GetTotalRowRange: ({ sheet, area, showTotals }) => {
      if (!showTotals) throw new WorkbookError('ItemNotFound', 'The table shows no totals.');
      return new TypedTarget('Range', { sheet, area: { ...area, top: area.bottom } });
    },
    Resize: (table, parameters, session) => {
      const range = givenRange(parameters, 0, session, table.sheet);
      if (range.sheet !== table.sheet) throw new WorkbookError('InvalidArgument', 'The table stays on its sheet.');
      resizeTable(table, range.area);
    },
    ClearFilters: (table) => {
      refuseProtected(table.sheet, 'allowAutoFilter');
      clearTableFilters(table);
    },
    ReapplyFilters: (table, _parameters, session) => {
      refuseProtected(table.sheet, 'allowAutoFilter');
      if (table.columns.some(({ filter }) => filter)) reapplyFilters(table, session);
    },
    /** Takes the table and what its cells hold. */
    Delete: (table) => {
      removeTable(table);
      clearRange({ sheet: table.sheet, area: table.area }, 'All');
    },
    ConvertToRange: (table) => {
      refuseProtected(table.sheet);
      addressStructured(table);
      removeTable(table);
      return new TypedTarget('Range', { sheet: table.sheet, area: table.area });
    },
    ...eventMethods<Table>((table) => ({ scope: 'table', table }), ['TableDataChanged', 'TableSelectionChanged']),
  },
};

/** A look of the table that is one field of it. */
function look<K extends 'style' | 'showFilterButton' | 'showBandedRows' | 'showBandedColumns' | 'showFirstColumn'>(
  field: K,
  read: (value: unknown) => Table[K],
): Property<Table> {
  return {
    get: (table) => table[field],
    set: (table, value) => {
      refuseProtected(table.sheet);
      table[field] = read(value);
    },
  };
}

function tableStyle(value: unknown): string {
  const style = asText(value);
  const known = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(style);
  if (!known && style !== '') throw new WorkbookError('InvalidArgument', `There is no table style ${style}.`);
  return style;
}

function removeTable(table: Table): void {
  const { workbook } = table.sheet;
  refuseProtected(table.sheet);
  clearTableFilters(table);
  workbook.tables.splice(workbook.tables.indexOf(table), 1);
  workbook.structureChanged();
}
