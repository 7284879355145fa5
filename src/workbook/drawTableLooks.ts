import type { Language } from '../domain/language/language';
import type { SampleRows } from '../domain/taskTemplate';
import { workbookWords } from './language/workbookWords';
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
