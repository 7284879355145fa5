import type { DecorationKind } from '../drawing/Decoration';
import { guideRows } from '../guide/guideRows';
import { pageFoot } from '../drawing/drawPage';
import { pageName, type SheetKey } from '../names';
import { linkText } from '../sheets/drawGuideSheet';
import { seriesOf } from '../sheets/drawOverviewChart';
import type { LanguageState } from './LanguageState';
import type { SpokenWorkbook } from './SpokenWorkbook';

/** What a switch of language changes in looks that some platforms refuse: two or three batches each. */
interface LanguageLook {
  readonly kind: DecorationKind;
  readonly draw: () => Promise<void>;
}

/** The chart's texts, the ways to sheets on the Guide, the pages' feet, each where it still is as we gave it. */
export function languageLooks(
  context: Excel.RequestContext,
  { pages }: LanguageState,
  old: SpokenWorkbook,
  to: SpokenWorkbook,
): LanguageLook[] {
  const keys = pages.map(({ key }) => key);
  const guide = pages.find(({ key }) => key === 'guide');
  return [
    ...(keys.includes('overview') ? [{ kind: 'chart', draw: () => drawChart(context, old, to) } as const] : []),
    ...(guide ? [{ kind: 'links', draw: () => drawLinks(context, guide, old, to) } as const] : []),
    { kind: 'page', draw: () => drawFeet(context, keys, old, to) },
  ];
}

function sheetOf({ workbook }: Excel.RequestContext, key: SheetKey): Excel.Worksheet {
  return workbook.names.getItem(pageName(key)).getRange().worksheet;
}

async function drawChart(
  context: Excel.RequestContext,
  { words: old }: SpokenWorkbook,
  { words: to }: SpokenWorkbook,
): Promise<void> {
  const { charts } = sheetOf(context, 'overview');
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

async function drawLinks(
  context: Excel.RequestContext,
  guide: LanguageState['pages'][number],
  old: SpokenWorkbook,
  to: SpokenWorkbook,
): Promise<void> {
  const texts = (spoken: SpokenWorkbook): string[] =>
    guideRows(spoken.card, spoken.words).map((row) => linkText(row, spoken.words));
  const [before, after] = [texts(old), texts(to)];
  const isLink = (text: unknown): boolean => text !== '' && [...before, ...after].includes(String(text));
  const sheet = sheetOf(context, 'guide');
  const cells = guide.values.flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (!isLink(text)) return [];
      const cell = sheet.getCell(guide.row + row, guide.column + column);
      cell.load('values, hyperlink, format/font/name, format/font/size, format/font/color, format/font/underline');
      return [cell];
    }),
  );
  await context.sync();
  for (const cell of cells) renewLink(cell, before, after);
  await context.sync();
}

/** A link whose tip is still ours; Excel may give the cell its own style for links, so its font is set again. */
function renewLink(cell: Excel.Range, before: readonly string[], after: readonly string[]): void {
  const link = cell.hyperlink as Excel.RangeHyperlink | null;
  const text = after[before.indexOf(link?.screenTip ?? '')];
  if (!link || !text || cell.values[0]?.[0] !== text) return;
  const { name, size, color, underline } = cell.format.font;
  cell.hyperlink = { documentReference: link.documentReference, textToDisplay: text, screenTip: text };
  cell.format.font.set({ name, size, color, underline });
}

async function drawFeet(
  context: Excel.RequestContext,
  keys: readonly SheetKey[],
  { words: old }: SpokenWorkbook,
  { words: to }: SpokenWorkbook,
): Promise<void> {
  const feet = keys.map((key) => sheetOf(context, key).pageLayout.headersFooters.defaultForAllPages);
  for (const foot of feet) foot.load('centerFooter');
  await context.sync();
  for (const foot of feet) {
    if (foot.centerFooter === pageFoot(old.page)) foot.centerFooter = pageFoot(to.page);
  }
  await context.sync();
}
