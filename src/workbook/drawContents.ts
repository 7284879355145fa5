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

/** Settings with their names, then the tables with their typed rows: everything that formulas refer to. Gives a question for after the batch: do the drop-downs' lists grow with their tables? */
export function drawContents(
  workbook: Excel.Workbook,
  pages: Pages,
  settings: WorkbookSettings,
  rows: SampleRows,
  words: WorkbookWords,
): () => boolean {
  const settingsSheet = pages.sheets.get('settings');
  if (settingsSheet) {
    const sheetName = pages.added.find(({ key }) => key === 'settings')?.name ?? words.sheets.settings;
    drawSettingsSheet({ sheet: settingsSheet, sheetName, names: workbook.names }, settings, words);
  }
  for (const spec of tableSpecs(words)) {
    const sheet = pages.sheets.get(spec.key);
    if (sheet) drawTableSheet(sheet, spec, rows[spec.key], words);
  }
  const lists = settingsSheet ? addLists(workbook, words) : [];
  return () => lists.every(({ formula }) => String(formula).includes('['));
}

/** The names behind the drop-downs. `names.add` may keep the cells of today instead of the column (office-js#740). */
function addLists({ names: items }: Excel.Workbook, words: WorkbookWords): Excel.NamedItem[] {
  const heads = givenHeads(words);
  const lists = [
    items.addFormulaLocal(
      names.departments,
      `=${tableColumn(tableNames.departments, heads('departments', 'department'))}`,
    ),
    items.addFormulaLocal(names.targets, `=${tableColumn(tableNames.targets, heads('targets', 'target'))}`),
  ];
  for (const list of lists) list.load('formula');
  return lists;
}
