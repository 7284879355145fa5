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
import { placeOf } from './drawTables';
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
}

/**
 * What only decorates: all looks of new sheets, the folds of new columns, the chart, and what an interrupted Generate left undone; each kind
 * is a batch. What it draws on is queued here, with the content, so it follows its cells when somebody puts in rows or columns meanwhile.
 */
export function decorations(drawing: MergeDrawing): readonly LookBatch[] {
  const wanted = wantedLooks(drawing);
  const all = [...drawing.pages].flatMap(([key, page]) => {
    const own = kinds.filter((kind) => page.isNew || wanted.has(`${kind}:${key}`));
    if (own.length === 0) return [];
    return decorationsOf(drawing, key, page)
      .filter(({ kind }) => own.includes(kind))
      .map((each) => ({ ...each, look: `${each.kind}:${key}` as const }));
  });
  return kinds.flatMap((kind): LookBatch[] => {
    const ofKind = all.filter((each) => each.kind === kind);
    if (ofKind.length === 0) return [];
    const looks = [...new Set(ofKind.map(({ look }) => look))];
    return [{ kind, looks, queue: () => ofKind.forEach(({ queue }) => queue()) }];
  });
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
      return [...chartDecorations(drawing, page), ...decorateOverviewSheet(sheet, words)];
    case 'review':
      return decorateReviewSheet(sheet, Object.values(specs), words);
    case 'settings':
      return decorateSettingsSheet(sheet, words);
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
