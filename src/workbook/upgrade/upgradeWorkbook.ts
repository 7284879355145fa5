import { languages } from '../../words/index';
import { ExcelProblem } from '../../words/ExcelProblem';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { tableSpecs } from '../columns/tableSpecs';
import { drawBlockHead } from '../drawing/drawBlockHead';
import type { DecorationKind } from '../drawing/Decoration';
import { names as settingNames, pageName, tableNames } from '../names';
import type { ExistingPages } from '../plan/existingPages';
import { loadFormulaVersion, versionOf, writeFormulaVersion } from '../plan/formulaVersionCell';
import { drawSettingRows } from '../settings/drawSettingRows';
import type { WorkbookSettings } from '../settings/settingRows';
import { isAccepted } from '../runInExcel';
import { drawReviewSheet } from '../sheets/drawReviewSheet';
import { addMapRows } from './addMapRows';
import { addMissingColumns } from './addMissingColumns';
import { dressTable, foldAddedColumns } from './dressTable';
import { missingSettingRows, requiredIds } from './missingSettingRows';
import type { PresentTable } from './PresentTable';
import { presentSpecs, specAsPlaced } from './presentSpecs';
import { readPresentTables } from './readPresentTables';
import { renewFormulas } from './renewFormulas';

interface Upgrade {
  readonly upgraded: boolean;
  /** Looks that this Excel refused. */
  readonly refused: readonly DecorationKind[];
}

/**
 * Brings a workbook that an earlier version made to today's columns, settings and formulas: what is new comes to the right end of its table and
 * below the settings; what somebody typed, moved or renamed stays. Tells whether there was anything to bring up to date.
 * Throws `olderWorkbook`, before it changes anything, where one of the three tables is gone.
 */
export async function upgradeWorkbook(
  context: Excel.RequestContext,
  existing: ExistingPages,
  settings: WorkbookSettings,
  words: WorkbookWords,
): Promise<Upgrade> {
  if (!(await isOlder(context, existing))) return { upgraded: false, refused: [] };
  const lost = lostTables(existing);
  if (lost.length > 0) throw new ExcelProblem('olderWorkbook', lost.join(', '));
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  const { tables: found, map } = await readPresentTables(context, everyLanguage);
  const specsGiven = tableSpecs(words);
  const tables = found.map((table) => {
    const spec = specsGiven.find(({ key }) => key === table.key);
    return spec ? addMissingColumns(table, spec) : table;
  });
  if (map) addMapRows(context, tables, map);
  await context.sync();
  await addSettings(context, tables, settings, words);
  const specs = presentSpecs(tables, words);
  for (const table of tables) await renewFormulas(table, specs[table.key]);
  const added = (index: number): number => found[index]?.heads.length ?? 0;
  tables.forEach((table, index) => dressTable(table, specAsPlaced(specs[table.key], table), added(index)));
  if (existing.ours.has('review')) {
    const review = pageSheet(context, 'review');
    review.getRange().clear();
    drawReviewSheet(review, Object.values(specs), words);
  }
  await context.sync();
  tables.forEach((table, index) => foldAddedColumns(table, added(index)));
  const isFolded = await isAccepted(context);
  const version = loadFormulaVersion(context);
  await context.sync();
  await writeFormulaVersion(context, version, formulaVersion, words);
  return { upgraded: true, refused: isFolded ? [] : ['steps'] };
}

/** Did an earlier version make the workbook? Without Settings nothing says so. */
export async function isOlder(context: Excel.RequestContext, { ours }: ExistingPages): Promise<boolean> {
  if (!ours.has('settings')) return false;
  const version = loadFormulaVersion(context);
  await context.sync();
  return versionOf(version) < formulaVersion;
}

function lostTables({ tableNames: present }: ExistingPages): string[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const { departments, targets, kpis } = tableNames;
  return [departments, targets, kpis].filter((name) => !taken.has(name.toLowerCase()));
}

function pageSheet({ workbook }: Excel.RequestContext, key: 'review' | 'settings'): Excel.Worksheet {
  return workbook.names.getItem(pageName(key)).getRange().worksheet;
}

/** A block below what stands on Settings, with the names that are missing. */
async function addSettings(
  context: Excel.RequestContext,
  tables: readonly PresentTable[],
  settings: WorkbookSettings,
  words: WorkbookWords,
): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  const fieldsMissing = names.getItemOrNullObject(settingNames.fieldsMissing).getRangeOrNullObject();
  fieldsMissing.load('values');
  const sheet = pageSheet(context, 'settings');
  sheet.load('name');
  const used = sheet.getUsedRange(true);
  used.load('rowIndex, rowCount');
  await context.sync();
  if (!fieldsMissing.isNullObject && isBeforeFields(fieldsMissing.values[0]?.[0])) {
    fieldsMissing.getOffsetRange(0, -1).getResizedRange(0, 1).values = [
      [words.settings.fieldsMissingOf, words.fieldsMissing],
    ];
  }
  const kpis = tables.find(({ key }) => key === 'kpis');
  const requiredHeads = requiredIds.map((id) => kpis?.heads[kpis.places.get(id) ?? -1] ?? '');
  const present = new Set(names.items.map(({ name }) => name));
  const rows = missingSettingRows(present, settings, requiredHeads, words);
  if (rows.length === 0) return;
  const headRow = used.rowIndex + used.rowCount + 3;
  const { heads, settings: labels } = words;
  drawBlockHead(sheet, headRow, 0, labels.words, [heads.setting, heads.word, heads.inForce, heads.name]);
  drawSettingRows({ sheet, sheetName: sheet.name, names }, rows, headRow);
  await context.sync();
}

/** An earlier version put this word before the names of open fields, with a colon; today's comes behind the name. */
function isBeforeFields(word: unknown): boolean {
  return String(word).trimEnd().endsWith(':');
}
