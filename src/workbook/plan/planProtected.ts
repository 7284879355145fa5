import type { SheetKey } from '../names';
import type { MergePart } from './MergePlan';
import type { Planning } from './planMerge';

/** Parts that formulas elsewhere rest on: where one cannot be carried out, no formula is written. */
const structural: ReadonlySet<string> = new Set([
  'tableMissing',
  'columnMissing',
  'settingMissing',
  'listMissing',
  'formulasOlder',
]);

/** Protected sheets are left alone, and so is what would rest on what is not done there; each such sheet is named. */
export function planProtected(parts: readonly MergePart[], { state, sheetName }: Planning): MergePart[] {
  const closed = new Set(
    [...state.pages]
      .filter(([, id]) => state.sheets.some((sheet) => sheet.id === id && sheet.isProtected))
      .map(([key]) => key),
  );
  const isOlder = parts.some(({ code }) => code === 'formulasOlder');
  const touched = (part: MergePart): SheetKey[] =>
    part.code === 'formulasOlder' ? ['departments', 'targets', 'kpis', 'settings'] : part.page ? [part.page] : [];
  const changes = parts.filter(({ does }) => does === 'add' || does === 'mend');
  const shut = [...closed].filter((key) => changes.some((part) => touched(part).includes(key)));
  if (shut.length === 0) return [...parts];
  const blocks =
    isOlder || changes.some((part) => structural.has(part.code) && touched(part).some((key) => shut.includes(key)));
  const stays = (part: MergePart): boolean =>
    changes.includes(part) &&
    (blocks ? part.code !== 'looksUnfinished' : touched(part).some((key) => shut.includes(key)));
  return [
    ...shut.map((page): MergePart => ({
      code: 'sheetProtected',
      does: 'leave',
      page,
      sheet: sheetName(page),
      items: [],
    })),
    ...parts.map((part) => (stays(part) ? { ...part, does: 'leave' as const } : part)),
  ];
}
