import type { DecorationKind } from '../drawing/Decoration';
import { guideRows } from '../guide/guideRows';
import { pageFoot } from '../drawing/drawPage';
import { tableNames, type SheetKey } from '../names';
import { linkText } from '../sheets/drawGuideSheet';
import { seriesOf } from '../sheets/seriesOf';
import type { MessageEdit } from './LanguagePlan';
import type { OpenTable } from '../state/readOpenTables';
import type { PageState } from './LanguageState';
import type { ReadLanguagePlan } from './readLanguagePlan';
import type { SpokenWorkbook } from './SpokenWorkbook';

/** What a switch of language changes in looks that some platforms refuse: a few batches each. */
interface LanguageLook {
  readonly kind: DecorationKind;
  readonly draw: () => Promise<void>;
}

/** What Excel says beside cells, the chart's texts, the ways to sheets on the Guide, the pages' feet, each where it still is as we gave it. */
export function languageLooks(
  context: Excel.RequestContext,
  { state: { pages, tables }, old, to, plan: { messages } }: ReadLanguagePlan,
): LanguageLook[] {
  const sheetOf = (key: SheetKey): Excel.Worksheet | undefined => {
    const page = pages.find((each) => each.key === key);
    return page && context.workbook.worksheets.getItem(page.sheetId);
  };
  const [overview, guide] = [sheetOf('overview'), sheetOf('guide')];
  const sheets = pages.flatMap(({ key }) => sheetOf(key) ?? []);
  return [
    ...(messages.length > 0 ? [{ kind: 'messages', draw: () => drawMessages(context, messages) } as const] : []),
    ...(overview ? [{ kind: 'chart', draw: () => drawChart(overview, old, to) } as const] : []),
    ...(guide ? [{ kind: 'links', draw: () => drawLinks(guide, old, to) } as const] : []),
    { kind: 'heights', draw: () => fitHeights(context, pages, tables) },
    { kind: 'page', draw: () => drawFeet(context, sheets, old, to) },
  ];
}

async function drawMessages(context: Excel.RequestContext, messages: readonly MessageEdit[]): Promise<void> {
  for (const { table, place, prompt, alert } of messages) {
    const column = context.workbook.tables.getItem(tableNames[table]).getDataBodyRange().getColumn(place);
    if (prompt) column.dataValidation.prompt = prompt;
    if (alert) column.dataValidation.errorAlert = alert;
  }
  await context.sync();
}

async function drawChart(
  { charts, context }: Excel.Worksheet,
  { words: old }: SpokenWorkbook,
  { words: to }: SpokenWorkbook,
): Promise<void> {
  charts.load('items/name');
  await context.sync();
  const titles: readonly string[] = [old.overview.title, to.overview.title];
  const chart = charts.items.find(({ name }) => titles.includes(name));
  if (!chart) return;
  chart.title.load('text');
  chart.series.load('items/name');
  await context.sync();
  if (chart.title.text === old.overview.chart) chart.title.text = to.overview.chart;
  for (const series of chart.series.items) {
    const fed = seriesOf.find(({ id }) => old.heads[id] === series.name);
    if (fed) series.name = to.heads[fed.id];
  }
  chart.name = to.overview.title;
  await context.sync();
}

/** Rows as high as their texts, where Generate fits them; below the title, which has a height of its own. */
async function fitHeights(
  { workbook }: Excel.RequestContext,
  pages: readonly PageState[],
  tables: readonly OpenTable[],
): Promise<void> {
  for (const { table } of tables) table.getRange().format.autofitRows();
  const texts: ReadonlySet<SheetKey> = new Set(['guide', 'review', 'settings']);
  for (const { key, sheetId, values } of pages) {
    if (!texts.has(key) || values.length < 2) continue;
    const used = workbook.worksheets.getItem(sheetId).getUsedRange(true);
    used.getResizedRange(-1, 0).getOffsetRange(1, 0).format.autofitRows();
  }
  await workbook.context.sync();
}

/** Passes over the Guide: rows may be put in between two batches, and a pass that finds nothing to renew is the last. */
const mostPasses = 3;

async function drawLinks(guide: Excel.Worksheet, old: SpokenWorkbook, to: SpokenWorkbook): Promise<void> {
  const texts = (spoken: SpokenWorkbook): string[] =>
    guideRows(spoken.card, spoken.words).map((row) => linkText(row, spoken.words));
  const [before, after] = [texts(old), texts(to)];
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    if (!(await renewLinks(guide, before, after))) return;
  }
}

/** Tells whether there was a link to renew. */
async function renewLinks(
  sheet: Excel.Worksheet,
  before: readonly string[],
  after: readonly string[],
): Promise<boolean> {
  const { context } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  const guide: unknown[][] = used.isNullObject ? [] : used.values;
  const cells = guide.flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (text === '' || !after.includes(String(text))) return [];
      const cell = used.getCell(row, column);
      // A tracked cell is the same one in the next batch, whatever was put in above it meanwhile.
      context.trackedObjects.add(cell);
      cell.load('values, hyperlink, format/font/name, format/font/size, format/font/color, format/font/underline');
      return [cell];
    }),
  );
  await context.sync();
  const renewed = cells.filter((cell) => renewLink(cell, before, after));
  context.trackedObjects.remove(cells);
  await context.sync();
  return renewed.length > 0;
}

/** A link whose tip is still ours; Excel may give the cell its own style for links, so its font is set again. */
function renewLink(cell: Excel.Range, before: readonly string[], after: readonly string[]): boolean {
  const link = cell.hyperlink as Excel.RangeHyperlink | null;
  const text = after[before.indexOf(link?.screenTip ?? '')];
  if (!link || !text || text === link.screenTip || cell.values[0]?.[0] !== text) return false;
  const { name, size, color, underline } = cell.format.font;
  cell.hyperlink = { documentReference: link.documentReference, textToDisplay: text, screenTip: text };
  cell.format.font.set({ name, size, color, underline });
  return true;
}

async function drawFeet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { words: old }: SpokenWorkbook,
  { words: to }: SpokenWorkbook,
): Promise<void> {
  const feet = sheets.map(({ pageLayout }) => pageLayout.headersFooters.defaultForAllPages);
  for (const foot of feet) foot.load('centerFooter');
  await context.sync();
  for (const foot of feet) {
    if (foot.centerFooter === pageFoot(old.page)) foot.centerFooter = pageFoot(to.page);
  }
  await context.sync();
}
