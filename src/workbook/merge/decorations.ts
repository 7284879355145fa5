import { tableNames, type SheetKey } from '../names';
import type { Decoration, DecorationKind } from '../drawing/Decoration';
import { partsOf } from '../plan/MergePlan';
import type { UnfinishedLook } from '../state/WorkbookState';
import { decorateGuideSheet } from '../sheets/drawGuideSheet';
import { addOverviewChart, decorateOverviewChart } from '../sheets/drawOverviewChart';
import { decorateOverviewSheet } from '../sheets/drawOverviewSheet';
import { decorateReviewSheet } from '../sheets/drawReviewSheet';
import { decorateSettingsSheet } from '../sheets/drawSettingsSheet';
import { decorateTableSheet } from '../sheets/drawTableSheet';
import { drawTableLooks, isLeft, tableLooks } from './drawTableLooks';
import { placeOf } from './drawTables';
import { guardMerged } from './guards';
import type { MergedTable } from './mergedTables';
import type { DrawnPage, MergeDrawing } from './MergeDrawing';
import { specAsPlaced } from './presentSpecs';

/** In the order in which they are drawn; heights come last, when everything else stands. */
const kinds: readonly DecorationKind[] = ['series', 'chart', 'links', 'frozen', 'steps', 'page', 'heights'];

/** One batch of looks. */
export interface LookBatch {
  readonly kind: DecorationKind;
  /** What it draws, as the workbook's setting names it. */
  readonly looks: readonly UnfinishedLook[];
  readonly queue: () => void;
  /** It does nothing, as ItemNotFound, where somebody has changed meanwhile what it draws on. */
  readonly isGuarded?: boolean;
}

/**
 * What only decorates: all looks of new sheets, the folds of new columns, the chart, and what an interrupted Generate left undone; each kind
 * is a batch. What it draws on is queued here, with the content, so it follows its cells when somebody puts in rows or columns meanwhile.
 */
export function decorations(drawing: MergeDrawing): readonly LookBatch[] {
  const wanted = wantedLooks(drawing);
  const isTableLook = (kind: DecorationKind): boolean => (tableLooks as readonly DecorationKind[]).includes(kind);
  const isConcerned = (key: SheetKey): boolean => [...wanted].some((look) => look.endsWith(`:${key}`));
  const all = [...drawing.pages].flatMap(([key, page]) => {
    if (!page.isNew && !isConcerned(key)) return [];
    return decorationsOf(drawing, key, page)
      .filter(({ kind }) => page.isNew || wanted.has(`${kind}:${key}`))
      .map((each) => ({ ...each, look: `${each.kind}:${key}` as const }));
  });
  const early = all.filter(({ kind }) => isTableLook(kind));
  if (!drawing.looksApart) early.forEach(({ queue }) => queue());
  const others = kinds.flatMap((kind): LookBatch[] => {
    const ofKind = all.filter((each) => each.kind === kind);
    if (ofKind.length === 0) return [];
    const looks = [...new Set(ofKind.map(({ look }) => look))];
    return [{ kind, looks, queue: () => ofKind.forEach(({ queue }) => queue()) }];
  });
  return [...tableBatches(drawing, early), ...others];
}

/** What comes with the content, where Excel takes it, else by kind; where it came with the content, a batch only says that what was left once is drawn. */
function tableBatches(drawing: MergeDrawing, early: readonly PageLook[]): readonly LookBatch[] {
  const { looksApart, pages } = drawing;
  const tables = drawing.tables.filter(({ key }) => pages.has(key));
  return tableLooks.flatMap((kind): LookBatch[] => {
    // All formats of a table that was there before are never drawn another time: they may be somebody's own.
    const isNoted = ({ key, origin }: MergedTable): boolean =>
      isLeft(drawing, `${kind}:${key}`) || (looksApart && (kind !== 'formats' || origin === 'drawn'));
    const ofPages = early.filter((each) => each.kind === kind);
    const left = ofPages.map(({ look }) => look).filter((look) => looksApart || isLeft(drawing, look));
    const looks = [...tables.filter(isNoted).map(({ key }): UnfinishedLook => `${kind}:${key}`), ...left];
    if (!looksApart) return looks.length === 0 ? [] : [{ kind, looks, queue: () => undefined }];
    const queue = (): void => {
      for (const { key } of tables) guardMerged(drawing, key);
      drawTableLooks(drawing, [kind]);
      ofPages.forEach((each) => each.queue());
    };
    return [{ kind, looks, queue, isGuarded: true }];
  });
}

/** A decoration with its name in the workbook's setting. */
interface PageLook extends Decoration {
  readonly look: UnfinishedLook;
}

/** Looks of pages that are not new. */
function wantedLooks({ plan, tables, pages, state }: MergeDrawing): ReadonlySet<UnfinishedLook> {
  const folded = tables.filter(({ key, added, heads }) => pages.has(key) && added < heads.length);
  const chart = partsOf(plan, 'chartMissing').length > 0;
  return new Set<UnfinishedLook>([
    ...partsOf(plan, 'looksUnfinished').flatMap(({ looks }) => looks),
    // No task by themselves, but another Excel may draw them.
    ...state.refused,
    ...folded.map(({ key }) => `steps:${key}` as const),
    ...(chart ? (['series:overview', 'chart:overview'] as const) : []),
  ]);
}

function decorationsOf(drawing: MergeDrawing, key: SheetKey, page: DrawnPage): readonly Decoration[] {
  const { words, specs, state } = drawing;
  const { sheet } = page;
  switch (key) {
    case 'guide': {
      const cells = state.cells.get('guide');
      return decorateGuideSheet(sheet, drawing.template, words, (row, column, text) =>
        cells ? cells.values[row - cells.top]?.[column - cells.left] === text : page.isNew,
      );
    }
    case 'overview':
      return [...chartDecorations(drawing, page), ...decorateOverviewSheet(sheet, words, drawing.heads)];
    case 'review':
      return decorateReviewSheet(sheet, Object.values(specs), words);
    case 'settings':
      return decorateSettingsSheet(sheet, drawing.settings, words);
    default: {
      const table = drawing.tables.find((each) => each.key === key);
      if (!table) return [];
      const hidden = state.present.get(key)?.hidden;
      const placed = specAsPlaced(specs[key], table);
      return decorateTableSheet(sheet, placed, placeOf(table), words, (id) => !hidden?.has(id));
    }
  }
}

/** The chart is made with the content, or is there. */
function chartDecorations(
  { context, plan, state, words, heads }: MergeDrawing,
  { sheet, isNew }: DrawnPage,
): Decoration[] {
  const departments = context.workbook.tables.getItem(tableNames.departments);
  const source = { departments, heads, words };
  const [part] = partsOf(plan, 'chartMissing');
  if (isNew || part?.does === 'add') return decorateOverviewChart(addOverviewChart(sheet, source), source);
  if (state.chartName === undefined) return [];
  return decorateOverviewChart(sheet.charts.getItem(state.chartName), source);
}
