import { tableNames } from '../names';

/** What keeps the add-in from writing. */
export interface Hindrances {
  /** The sheets of KPI tables that are protected, by their names. */
  readonly protectedSheets: readonly string[];
  /** No sheet can be added. */
  readonly fixedStructure: boolean;
}

/** Reads it, in one batch; tables that are gone hinder nothing. */
export async function readHindrances(context: Excel.RequestContext): Promise<Hindrances> {
  const { workbook } = context;
  const sheets = [tableNames.departments, tableNames.targets, tableNames.kpis].map((name) => {
    const sheet = workbook.tables.getItemOrNullObject(name).worksheet;
    sheet.load('name');
    sheet.protection.load('protected');
    return sheet;
  });
  workbook.protection.load('protected');
  await context.sync();
  return {
    protectedSheets: sheets
      .filter(({ isNullObject, protection }) => !isNullObject && protection.protected)
      .map(({ name }) => name),
    fixedStructure: workbook.protection.protected,
  };
}
