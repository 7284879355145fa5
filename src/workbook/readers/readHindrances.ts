import { tableNames } from '../names';

/** What keeps the add-in from writing. */
export interface Hindrances {
  /** The sheets of KPI tables that are protected, by their names. */
  readonly protectedSheets: readonly string[];
  /** No sheet can be added. */
  readonly fixedStructure: boolean;
  /** Sheets of KPI tables with rows that a filter or a person has hidden. */
  readonly hiddenRows: readonly string[];
}

/** Reads it, in one batch; tables that are gone hinder nothing. */
export async function readHindrances(context: Excel.RequestContext): Promise<Hindrances> {
  const { workbook } = context;
  const tables = [tableNames.departments, tableNames.targets, tableNames.kpis].map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const sheet = workbook.tables.getItemOrNullObject(name).worksheet;
    sheet.load('name');
    sheet.protection.load('protected');
    const rows = table.getDataBodyRange();
    rows.load('rowHidden');
    return { table, sheet, rows };
  });
  workbook.protection.load('protected');
  await context.sync();
  const present = tables.filter(({ table }) => !table.isNullObject);
  return {
    protectedSheets: present.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name),
    fixedStructure: workbook.protection.protected,
    // Excel gives null where some are hidden and some are not.
    hiddenRows: present
      .filter(({ rows }) => (rows.rowHidden as boolean | null) !== false)
      .map(({ sheet }) => sheet.name),
  };
}
