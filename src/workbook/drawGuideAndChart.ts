import type { TaskTemplate } from '../kpi/card/taskTemplate';
import type { WorkbookWords } from '../words/workbookWords';
import { tableNames, type SheetKey } from './names';
import { palette } from './palette';
import type { Pages } from './plan/Pages';
import { drawGuideSheet } from './sheets/drawGuideSheet';
import { drawOverviewChart } from './sheets/drawOverviewChart';

/** Sheets that people fill in are marked by the brand's colour, calculated ones by grey. */
const tabColours: Readonly<Record<SheetKey, string>> = {
  guide: palette.amber.ink,
  departments: palette.brand,
  targets: palette.brand,
  kpis: palette.brand,
  overview: palette.quiet,
  review: palette.quiet,
  settings: palette.quiet,
};

/** The Guide, the chart and the tabs, in two batches; ends with the first new sheet in front. */
export async function drawGuideAndChart(
  context: Excel.RequestContext,
  pages: Pages,
  template: TaskTemplate,
  words: WorkbookWords,
): Promise<void> {
  const { workbook } = context;
  const guide = pages.sheets.get('guide');
  if (guide) drawGuideSheet(guide, template, words);
  for (const [key, sheet] of pages.sheets) sheet.tabColor = tabColours[key];
  const overview = pages.sheets.get('overview');
  if (overview) await drawOverviewChart(context, overview, workbook.tables.getItem(tableNames.departments), words);
  pages.sheets.values().next().value?.activate();
}
