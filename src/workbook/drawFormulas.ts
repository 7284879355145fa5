import type { SampleRows } from '../kpi/card/taskTemplate';
import { drawCalculatedColumns } from './drawing/drawTable';
import type { WorkbookWords } from '../words/workbookWords';
import { tableSpecs } from './columns/tableSpecs';
import type { Pages } from './plan/Pages';
import { drawColumnMap } from './sheets/drawColumnMap';
import { drawOverviewSheet } from './sheets/drawOverviewSheet';
import { drawReviewSheet } from './sheets/drawReviewSheet';
import { tablePlace } from './sheets/drawTableSheet';

/** The calculated columns, then the sheets that are made of formulas on the tables. */
export function drawFormulas(pages: Pages, rows: SampleRows, words: WorkbookWords): void {
  const specs = tableSpecs(words);
  for (const spec of specs) {
    const sheet = pages.sheets.get(spec.key);
    if (sheet) drawCalculatedColumns(sheet, spec, tablePlace(rows[spec.key]));
  }
  const settings = pages.sheets.get('settings');
  if (settings) drawColumnMap(settings, specs, words);
  const overview = pages.sheets.get('overview');
  if (overview) drawOverviewSheet(overview, words);
  const review = pages.sheets.get('review');
  if (review) drawReviewSheet(review, specs, words);
}
