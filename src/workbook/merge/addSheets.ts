import { absoluteReference } from '../drawing/absoluteReference';
import { names, pageName, sheetKeys, type SheetKey } from '../names';
import { partsOf, type MergePlan } from '../plan/MergePlan';
import type { WorkbookState } from '../state/WorkbookState';
import { palette } from '../palette';
import type { DrawnPage } from './MergeDrawing';

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

/**
 * Queues the new sheets, hidden and under names that nobody else can have given, so that what an interrupted batch leaves behind is known
 * and nobody has typed there. Gives the pages that a merge draws on, old and new.
 * @param token What the names of this run's sheets begin with.
 */
export function addSheets(
  { workbook }: Excel.RequestContext,
  plan: MergePlan,
  state: WorkbookState,
  token: string,
): Map<SheetKey, DrawnPage> {
  const missing = partsOf(plan, 'sheetMissing');
  deleteLostNames(
    workbook,
    state,
    missing.map(({ page }) => page),
  );
  return new Map(
    sheetKeys.flatMap((key): [SheetKey, DrawnPage][] => {
      const id = state.pages.get(key);
      const sheetName = state.sheets.find((sheet) => sheet.id === id)?.name;
      if (id !== undefined && sheetName !== undefined) {
        return [[key, { sheet: workbook.worksheets.getItem(id), sheetName, isNew: false }]];
      }
      if (!missing.some(({ page }) => page === key)) return [];
      const name = `${token} ${key}`;
      const sheet = workbook.worksheets.add(name);
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.tabColor = tabColours[key];
      workbook.names.add(pageName(key), absoluteReference(name, 0, 0));
      return [[key, { sheet, sheetName: name, isNew: true }]];
    }),
  );
}

/** Names that new sheets bring along and that refer to nothing any more. */
function deleteLostNames(workbook: Excel.Workbook, state: WorkbookState, added: readonly SheetKey[]): void {
  const brought = new Set<string>([
    ...added.map(pageName),
    ...(added.includes('settings') ? [...Object.values(names)] : []),
  ]);
  const kept = new Set<string>([names.departments, names.targets]);
  state.names
    .filter(({ name, isBroken }) => brought.has(name) && (isBroken || !kept.has(name)))
    .forEach(({ name }) => workbook.names.getItem(name).delete());
}

/** Queues the sheets' own names, shows them, and takes the blank sheet away that they replace. */
export function showSheets(
  { workbook }: Excel.RequestContext,
  plan: MergePlan,
  pages: ReadonlyMap<SheetKey, DrawnPage>,
  { blankSheet }: WorkbookState,
): void {
  const missing = partsOf(plan, 'sheetMissing');
  // A blank sheet may bear the name that one of ours gets.
  const blank = missing.length > 0 && blankSheet ? workbook.worksheets.getItem(blankSheet.id) : undefined;
  for (const { page } of missing) {
    const drawn = pages.get(page);
    if (drawn) drawn.sheet.visibility = Excel.SheetVisibility.visible;
  }
  const [first] = missing;
  if (first) pages.get(first.page)?.sheet.activate();
  blank?.delete();
  for (const { page, sheet: name } of missing) {
    const drawn = pages.get(page);
    if (drawn) drawn.sheet.name = name;
  }
}
