import type { SampleRows } from '../kpi/card/taskTemplate';
import type { WorkbookWords } from '../words/workbookWords';
import { givenHeads } from './columns/tableHeads';
import { tableSpecs } from './columns/tableSpecs';
import { names, tableNames } from './names';
import type { Pages } from './plan/Pages';
import type { WorkbookSettings } from './settings/settingRows';
import { drawSettingsSheet } from './sheets/drawSettingsSheet';
import { drawTableSheet } from './sheets/drawTableSheet';
import { tableColumn } from './structuredReference';

/** Settings with their names, then the tables with their typed rows: everything that formulas refer to. */
export function drawContents(
  workbook: Excel.Workbook,
  pages: Pages,
  settings: WorkbookSettings,
  rows: SampleRows,
  words: WorkbookWords,
): void {
  const settingsSheet = pages.sheets.get('settings');
  if (settingsSheet) {
    const sheetName = pages.added.find(({ key }) => key === 'settings')?.name ?? words.sheets.settings;
    drawSettingsSheet({ sheet: settingsSheet, sheetName, names: workbook.names }, settings, words);
  }
  for (const spec of tableSpecs(words)) {
    const sheet = pages.sheets.get(spec.key);
    if (sheet) drawTableSheet(sheet, spec, rows[spec.key], words);
  }
  if (!settingsSheet) return;
  const heads = givenHeads(words);
  const list = (table: 'departments' | 'targets', id: string): string =>
    `=${tableColumn(tableNames[table], heads(table, id))}`;
  workbook.names.add(names.departments, list('departments', 'department'));
  workbook.names.add(names.targets, list('targets', 'target'));
}
