import type { Language } from '../words/language';
import type { SampleRows } from '../kpi/card/taskTemplate';
import { workbookWords } from '../words/workbookWords';
import type { Pages } from './Pages';
import { drawTableSheetFormat } from './sheets/drawTableSheet';
import { tableSpecs } from './tableSpecs';

/** How the tables look. */
export function drawTableLooks(pages: Pages, rows: SampleRows, language: Language): void {
  for (const spec of tableSpecs(language)) {
    const sheet = pages.sheets.get(spec.key);
    if (sheet) drawTableSheetFormat(sheet, spec, rows[spec.key], workbookWords[language]);
  }
}
