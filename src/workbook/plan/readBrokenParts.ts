import { defaultSettings } from '../../kpi/record/settings';
import { defaultLanguage, languages, type Language } from '../../words/index';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import { fieldsOf } from '../columns/tableHeads';
import type { SheetKey } from '../names';
import { readWorkbookState } from '../state/readWorkbookState';
import type { MergePart } from './MergePlan';
import { planMerge } from './planMerge';

/** What of a workbook of ours is gone or broken, by the plan of a merge: its code, what the merge does about it, where, and what it is about. */
export type BrokenPart = Pick<MergePart, 'code' | 'does' | 'sheet' | 'items'>;

interface BrokenWorkbook {
  /** Something of ours is there. */
  readonly isOurs: boolean;
  readonly parts: readonly BrokenPart[];
}

/** Sheets on which nothing rests: somebody may have taken them away. */
const dispensable: ReadonlySet<SheetKey> = new Set(['guide', 'overview', 'review']);

/** Parts without which formulas give errors, or the tables cannot be read. */
const neededCodes: ReadonlySet<MergePart['code']> = new Set([
  ...(['sheetMissing', 'tableMissing', 'columnMissing', 'nameMissing', 'settingMissing'] as const),
  ...(['listMissing', 'formulasBroken', 'tableUnsound', 'foreignTable', 'foreignName'] as const),
]);
/** In a workbook of an earlier version, which lacks much that was never there, only what stands in the way of reading. */
const readCodes: ReadonlySet<MergePart['code']> = new Set(['tableMissing', 'tableUnsound', 'foreignTable']);

/** What of a workbook is broken, in as many batches as a plan takes; changes nothing. */
export async function readBrokenParts(context: Excel.RequestContext): Promise<BrokenWorkbook> {
  const everyWords = await Promise.all(languages.map(workbookWords));
  const words = Object.fromEntries(everyWords.map((each) => [each.language, each])) as Record<Language, WorkbookWords>;
  const state = await readWorkbookState(context, everyWords);
  const wish = { ...defaultSettings, language: defaultLanguage, period: { start: 0, end: 0 }, departments: [] };
  const { parts } = planMerge(state, words, wish);
  const isOlder = parts.some(({ code }) => code === 'formulasOlder');
  const broken = parts.filter((part) => (isOlder ? readCodes.has(part.code) || losesField(part) : isNeeded(part)));
  const closed = parts.filter(
    ({ code, page }) => code === 'sheetProtected' && broken.some((part) => part.page === page),
  );
  return {
    isOurs: state.pages.size > 0,
    parts: [...broken, ...closed].map(({ code, does, sheet, items }) => ({ code, does, sheet, items })),
  };
}

function isNeeded(part: MergePart): boolean {
  if (part.code === 'sheetMissing') return !dispensable.has(part.page);
  if (part.code === 'columnMissing') return losesField(part) || part.columns.some((id) => !isField(part.table, id));
  return neededCodes.has(part.code);
}

/** A field that every row needs has no column. */
function losesField(part: MergePart): boolean {
  return (
    part.code === 'columnMissing' &&
    part.columns.some((id) => fieldsOf[part.table].some((field) => field.id === id && field.required !== false))
  );
}

function isField(table: keyof typeof fieldsOf, id: string): boolean {
  return fieldsOf[table].some((field) => field.id === id);
}
