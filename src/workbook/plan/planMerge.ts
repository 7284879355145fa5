import type { Department } from '../../kpi/record/departmentFields';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { Language } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import type { SheetKey } from '../names';
import type { WorkbookSettings } from '../settings/settingRows';
import type { UnfinishedLook, WorkbookState } from '../state/WorkbookState';
import type { MergePart, MergePlan } from './MergePlan';
import { planForeign } from './planForeign';
import { planFormulas } from './planFormulas';
import { planPages } from './planPages';
import { planProtected } from './planProtected';
import { planSettings } from './planSettings';
import { planTables } from './planTables';
import { versionOf } from './versionOf';

/** What a person asks Generate for, as far as the plan depends on it. */
export interface MergeWish extends WorkbookSettings {
  /** Departments of the person's own template, which are added where nobody has listed them; none of the card's examples. */
  readonly departments: readonly Department[];
}

/** What the parts of a plan are made from. */
export interface Planning {
  readonly state: WorkbookState;
  /** The words of the language in which new parts come. */
  readonly words: WorkbookWords;
  readonly everyLanguage: readonly WorkbookWords[];
  readonly wish: MergeWish;
  /** The version of the formulas that are there; undefined where nothing of ours is. */
  readonly version: number | undefined;
  readonly sheetName: (page: SheetKey) => string;
  readonly onPage: (page: SheetKey) => { readonly page: SheetKey; readonly sheet: string };
}

/**
 * What Generate would add to a workbook and mend in it, and what it leaves alone: a value that depends on nothing but the state. The plan of
 * a workbook that has just been generated changes nothing.
 */
export function planMerge(
  state: WorkbookState,
  words: Readonly<Record<Language, WorkbookWords>>,
  wish: MergeWish,
): MergePlan {
  const language = state.language ?? wish.language;
  const planning = planningOf(state, words[language], Object.values(words), wish);
  const parts = [
    ...planForeign(planning),
    ...planPages(planning),
    ...planTables(planning),
    ...planSettings(planning),
    ...planFormulas(planning),
    ...planDepartments(planning),
    ...planLooks(planning),
  ];
  return { language, parts: planProtected(parts, planning) };
}

function planningOf(
  state: WorkbookState,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
  wish: MergeWish,
): Planning {
  const sheetName = (page: SheetKey): string =>
    state.sheets.find(({ id }) => id === state.pages.get(page))?.name ?? words.sheets[page];
  const onPage = (page: SheetKey): { page: SheetKey; sheet: string } => ({ page, sheet: sheetName(page) });
  return { state, words, everyLanguage, wish, version: versionOf(state, words), sheetName, onPage };
}

function planDepartments({ state, wish, onPage }: Planning): MergePart[] {
  const table = state.present.get('departments');
  if (!table) return [];
  const listed = new Set(table.departments.map(departmentKey));
  const rows = wish.departments.filter(({ department }) => {
    const key = departmentKey(department);
    if (key === '' || listed.has(key)) return false;
    listed.add(key);
    return true;
  });
  if (rows.length === 0) return [];
  const items = rows.map(({ department }) => String(department));
  return [{ code: 'departmentsMissing', does: 'add', ...onPage('departments'), items, rows }];
}

function planLooks({ state, onPage }: Planning): MergePart[] {
  const { unfinished, refused, pages, chart } = state;
  const present = (looks: readonly UnfinishedLook[]): UnfinishedLook[] =>
    looks.filter((look) => pages.has(pageOf(look)));
  const [toDraw, left] = [present(unfinished), present(refused)];
  const parts: MergePart[] = [];
  if (toDraw.length > 0) {
    parts.push({ code: 'looksUnfinished', does: 'mend', sheet: '', looks: toDraw, items: kindsOf(toDraw) });
  }
  if (left.length > 0) parts.push({ code: 'looksRefused', does: 'leave', sheet: '', items: kindsOf(left) });
  if (!pages.has('overview') || chart === 'whole') return parts;
  if (chart === 'broken' && left.includes('series:overview')) return parts;
  const does = chart === 'none' ? 'add' : 'mend';
  return [...parts, { code: 'chartMissing', does, ...onPage('overview'), items: [] }];
}

function pageOf(look: UnfinishedLook): SheetKey {
  return look.slice(look.indexOf(':') + 1) as SheetKey;
}

function kindsOf(looks: readonly UnfinishedLook[]): string[] {
  return [...new Set(looks.map((look) => look.slice(0, look.indexOf(':'))))];
}
