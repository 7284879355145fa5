import { drawBlockHead } from '../drawing/drawBlockHead';
import { names as ourNames, tableNames } from '../names';
import { heldNames } from '../plan/heldNames';
import { partsOf } from '../plan/MergePlan';
import { drawSettingLists } from '../settings/drawSettingLists';
import { drawSettingRows } from '../settings/drawSettingRows';
import { missingSettingRows, requiredIds } from '../settings/missingSettingRows';
import type { SettingsPage } from '../settings/SettingsPage';
import { settingsLists } from '../settings/settingsPlace';
import { nameTarget } from '../state/nameTarget';
import { drawSettingsSheet } from '../sheets/drawSettingsSheet';
import type { MergeDrawing } from './MergeDrawing';

/** The Settings sheet, or what it lacks: rows and lists come below what stands there. */
export function drawSettings(drawing: MergeDrawing): void {
  const page = settingsPage(drawing);
  if (!page) return;
  const { pages, settings, words, plan } = drawing;
  if (pages.get('settings')?.isNew) drawSettingsSheet(page, settings, words);
  else drawMissing(drawing, page);
  if (partsOf(plan, 'formulasOlder').length > 0) renewWords(drawing);
}

/** The Settings sheet as its drawing takes it. */
export function settingsPage({ pages, context }: MergeDrawing): SettingsPage | undefined {
  const page = pages.get('settings');
  return page && { sheet: page.sheet, sheetName: page.sheetName, names: context.workbook.names };
}

function drawMissing(drawing: MergeDrawing, page: SettingsPage): void {
  const { state, plan, words } = drawing;
  const cells = state.cells.get('settings');
  let headRow = (cells?.top ?? 0) + (cells?.values.length ?? 0) + 3;
  const rows = missingRows(drawing);
  if (rows.length > 0) {
    deleteNames(
      drawing,
      rows.flatMap(({ name, listed }) => [name, listed ?? '']),
    );
    const { heads, settings: labels } = words;
    drawBlockHead(page.sheet, headRow, 0, labels.words, [heads.setting, heads.word, heads.inForce, heads.name]);
    drawSettingRows(page, rows, headRow);
    headRow += rows.length + 3;
  }
  const lists = partsOf(plan, 'listMissing').flatMap(({ names }) => names);
  if (lists.length > 0) {
    deleteNames(drawing, lists);
    const wanted = settingsLists.filter(({ name }) => lists.includes(name));
    const labels = wanted.map(({ id }) => words.settings.list[id]);
    drawBlockHead(page.sheet, headRow, 0, words.settings.lists, labels);
    drawSettingLists(page, words.lists, headRow, wanted);
  }
}

function missingRows({ plan, state, words, settings, tables }: MergeDrawing) {
  if (partsOf(plan, 'settingMissing').length === 0) return [];
  const pointed = partsOf(plan, 'nameMissing').flatMap(({ names }) => names.map(({ name }) => name));
  const kpis = tables.find(({ key }) => key === 'kpis');
  const requiredHeads = requiredIds.map((id) => kpis?.heads[kpis.places.get(id) ?? -1] ?? '');
  return missingSettingRows(new Set([...heldNames(state, words), ...pointed]), settings, requiredHeads, words);
}

/** Excel adds no name twice, not even one that refers to nothing. */
function deleteNames({ context, state }: MergeDrawing, wanted: readonly string[]): void {
  state.names
    .filter(({ name }) => wanted.includes(name))
    .forEach(({ name }) => context.workbook.names.getItem(name).delete());
}

/** Names that lost their cells are pointed at them again; those of columns as Excel's own formulas (office-js#740). */
export function pointNames(drawing: MergeDrawing): void {
  const { names } = drawing.context.workbook;
  const pointed = partsOf(drawing.plan, 'nameMissing').flatMap((part) => part.names);
  deleteNames(
    drawing,
    pointed.map(({ name }) => name),
  );
  for (const { name, formula } of pointed) {
    if (formula.includes('[')) names.addFormulaLocal(name, formula);
    else names.add(name, formula);
  }
}

/** The word that comes behind the names of open fields: an earlier version had it before them, with a colon. */
function renewWords({ context, state, words }: MergeDrawing): void {
  const { names } = context.workbook;
  const item = state.names.find(({ name, isBroken }) => name === ourNames.fieldsMissing && !isBroken);
  const target = item && nameTarget(item);
  const cells = state.cells.get('settings');
  if (!item || !target || !cells) return;
  const word = cells.values[target.top - cells.top]?.[target.left - cells.left];
  if (!String(word).trimEnd().endsWith(':')) return;
  names.getItem(item.name).getRange().getOffsetRange(0, -1).getResizedRange(0, 1).values = [
    [words.settings.fieldsMissingOf, words.fieldsMissing],
  ];
}

/** The names behind the drop-downs of departments and targets, where Settings come anew. Gives a question for after the batch: do the lists grow with their tables? */
export function drawTableLists(drawing: MergeDrawing): () => boolean {
  const { pages, context, state, heads } = drawing;
  if (!pages.get('settings')?.isNew) return () => true;
  const held = new Set(state.names.filter(({ isBroken }) => !isBroken).map(({ name }) => name));
  const wanted = [
    { name: ourNames.departments, formula: `=${tableNames.departments}[${heads('departments', 'department')}]` },
    { name: ourNames.targets, formula: `=${tableNames.targets}[${heads('targets', 'target')}]` },
  ];
  const lists = wanted
    .filter(({ name }) => !held.has(name))
    .map(({ name, formula }) => context.workbook.names.addFormulaLocal(name, formula));
  for (const list of lists) list.load('formula');
  return () => lists.every(({ formula }) => String(formula).includes('['));
}
