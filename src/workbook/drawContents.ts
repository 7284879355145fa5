import type { SampleRows } from '../kpi/card/taskTemplate';
import type { WorkbookWords } from '../words/en/sheets';
import { names, tableNames } from './names';
import type { Pages } from './Pages';
import type { WorkbookSettings } from './settings/settingRows';
import { drawSettingsSheet } from './sheets/drawSettingsSheet';
import { drawTableSheet } from './sheets/drawTableSheet';
import { tableColumn } from './structuredReference';
import { headOf } from './columns/headOf';
import { tableSpecs } from './tableSpecs';

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
  for (const spec of tableSpecs(settings.language)) {
    const sheet = pages.sheets.get(spec.key);
    if (sheet) drawTableSheet(sheet, spec, rows[spec.key], words);
  }
  if (!settingsSheet) return;
  const { language } = settings;
  workbook.names.add(
    names.departments,
    `=${tableColumn(tableNames.departments, headOf('departments', 'department', language))}`,
  );
  workbook.names.add(names.targets, `=${tableColumn(tableNames.targets, headOf('targets', 'target', language))}`);
}
