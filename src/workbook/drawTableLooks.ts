import type { SampleRows } from '../kpi/card/taskTemplate';
import type { WorkbookWords } from '../words/workbookWords';
import { tableSpecs } from './columns/tableSpecs';
import type { Pages } from './plan/Pages';
import { drawTableSheetFormat } from './sheets/drawTableSheet';

/** How the tables look. */
export function drawTableLooks(pages: Pages, rows: SampleRows, words: WorkbookWords): void {
  for (const spec of tableSpecs(words)) {
    const sheet = pages.sheets.get(spec.key);
    if (sheet) drawTableSheetFormat(sheet, spec, rows[spec.key], words);
  }
}
