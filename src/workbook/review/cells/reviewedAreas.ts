import { stretches } from '../../drawing/stretches';
import type { OpenTable } from '../../state/readOpenTables';
import type { ReviewBasis } from '../readReviewBasis';
import { areaWithout, sharedArea, type CellArea } from './CellArea';
import type { WantedCells } from './visitCells';

/** Cells that are looked at alike. */
export interface ReviewedArea extends WantedCells {
  readonly sheet: string;
  /** `calculated`: columns of ours, which have a comparison of their own; `record`: columns of ours that people fill; `free`: all else. */
  readonly kind: 'calculated' | 'record' | 'free';
}

interface ReviewedAreas {
  readonly areas: readonly ReviewedArea[];
  readonly partlyRead: readonly { readonly sheet: string; readonly rows: number; readonly of: number }[];
  readonly leftOut: readonly string[];
}

/** So many cells of a sheet of somebody's own are looked at. */
const mostCells = 120_000;
/** The pages of ours that hold lists and figures, in which cells differ from those above and below. */
const pagesOfFigures = ['guide', 'overview', 'review', 'settings'] as const;

/** The cells to look at: all used ones of every sheet that a person can show. One batch. */
export async function reviewedAreas(context: Excel.RequestContext, basis: ReviewBasis): Promise<ReviewedAreas> {
  const { state } = basis;
  const loaded = state.sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('visibility');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    return { id, name, sheet, used };
  });
  await context.sync();
  const isOut = ({ sheet }: (typeof loaded)[number]): boolean => String(sheet.visibility) === 'VeryHidden';
  const ours = new Set(state.pages.values());
  const partlyRead: ReviewedAreas['partlyRead'][number][] = [];
  const areas = loaded.flatMap((each): ReviewedArea[] => {
    if (isOut(each) || each.used.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = each.used;
    const rows = ours.has(each.id) ? rowCount : Math.min(rowCount, Math.max(1, Math.floor(mostCells / columnCount)));
    if (rows < rowCount) partlyRead.push({ sheet: each.name, rows, of: rowCount });
    const area = { top, left, bottom: top + rows - 1, right: left + columnCount - 1 };
    return areasOfSheet(each, area, basis);
  });
  return { areas, partlyRead, leftOut: loaded.filter(isOut).map(({ name }) => name) };
}

function areasOfSheet(
  { id: sheetId, name: sheet }: { readonly id: string; readonly name: string },
  used: CellArea,
  { state, tables, specs }: ReviewBasis,
): ReviewedArea[] {
  const own = tables
    .filter(({ key }) => state.present.get(key)?.sheetId === sheetId)
    .flatMap((table) => tableAreas(table, (id) => specs[table.key].columns.find((column) => column.id === id)?.formula))
    .flatMap(({ area, kind }) => {
      const shared = sharedArea(area, used);
      return shared ? [{ area: shared, kind }] : [];
    });
  const others = areaWithout(
    used,
    own.map(({ area }) => area),
  );
  const isFigures = pagesOfFigures.some((page) => state.pages.get(page) === sheetId);
  return [...own, ...others.map((area) => ({ area, kind: isFigures ? ('record' as const) : ('free' as const) }))].map(
    ({ area, kind }) => ({ sheetId, sheet, area, kind }),
  );
}

/** The columns of ours between heads and totals; those of somebody else's are left out. */
function tableAreas(
  { heads, places, top, left, rows }: OpenTable,
  formulaOf: (id: string) => string | undefined,
): Pick<ReviewedArea, 'area' | 'kind'>[] {
  if (rows === 0) return [];
  const idAt = new Map([...places].map(([id, place]) => [place, id]));
  const kinds = heads.map((_, place) => {
    const id = idAt.get(place);
    return id === undefined ? undefined : formulaOf(id) === undefined ? ('record' as const) : ('calculated' as const);
  });
  return stretches(kinds, (kind) => kind).flatMap(({ value: kind, first, last }) => {
    const area = { top: top + 1, left: left + first, bottom: top + rows, right: left + last };
    return kind === undefined ? [] : [{ area, kind }];
  });
}
