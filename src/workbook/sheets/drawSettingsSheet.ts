import { listWords, lists, type ListId } from '../../domain/lists';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { fillNumberFormat } from '../drawing/fillNumberFormat';
import { widthInPoints } from '../drawing/points';
import { typedText } from '../drawing/typedText';
import type { WorkbookWords } from '../language/en';
import { names } from '../names';
import { palette } from '../palette';
import { limitRows, wordRows, type SettingRow, type WorkbookSettings } from '../settings/settingRows';
import { settingsLists, settingsPlace } from '../settings/settingsPlace';

const widths = [34, 44, 50, 3, 13, 16, 14, 14, 13, 12, 3, 18, 16, 22];
const lastColumn = widths.length - 1;

function drawBlockHead(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  title: string,
  heads: readonly string[],
): void {
  const last = column + heads.length - 1;
  sheet.getRange(cellAddress(row - 2, column)).values = [[title]];
  const titleCell = sheet.getRange(cellAddress(row - 2, column)).format.font;
  titleCell.bold = true;
  titleCell.size = 12;
  titleCell.color = palette.brand;
  const headCells = sheet.getRange(areaAddress(row - 1, column, row - 1, last));
  headCells.values = [[...heads]];
  headCells.format.fill.color = palette.brand;
  headCells.format.font.color = palette.onBrand;
  headCells.format.font.bold = true;
}

/** One named cell a row: label, value, what it does. */
function drawSettingRows(
  sheet: Excel.Worksheet,
  names: Excel.NamedItemCollection,
  rows: readonly SettingRow[],
  headRow: number,
): void {
  const bottom = headRow + rows.length - 1;
  sheet.getRange(areaAddress(headRow, 0, bottom, 2)).values = rows.map(({ label, value, meaning }) => [
    label,
    typedText(value),
    meaning,
  ]);
  const values = sheet.getRange(areaAddress(headRow, 1, bottom, 1));
  values.format.fill.color = palette.brandTint;
  values.format.horizontalAlignment = 'Left';
  rows.forEach(({ name, label, numberFormat }, index) => {
    const cell = sheet.getRange(cellAddress(headRow + index, 1));
    if (numberFormat) fillNumberFormat(cell, numberFormat);
    names.add(name, cell, label);
  });
}

function drawLists(sheet: Excel.Worksheet, workbookNames: Excel.NamedItemCollection, settings: WorkbookSettings): void {
  const top = settingsPlace.listsHead;
  settingsLists.forEach(({ id, name }, index) => {
    const column = settingsPlace.listsColumn + index;
    const words = listWords(id, settings.language);
    const range = sheet.getRange(areaAddress(top, column, top + words.length - 1, column));
    range.values = words.map((word) => [typedText(word)]);
    range.format.fill.color = palette.brandTint;
    workbookNames.add(name, range);
  });
  const cellOf = (list: ListId, entry: string): Excel.Range => {
    const column = settingsPlace.listsColumn + settingsLists.findIndex(({ id }) => id === list);
    return sheet.getRange(cellAddress(top + lists[list].findIndex(({ id }) => id === entry), column));
  };
  workbookNames.add(names.polarityStabilise, cellOf('polarity', 'stabilise'));
  workbookNames.add(names.availableNo, cellOf('available', 'no'));
  workbookNames.add(names.percentUnit, cellOf('unit', 'percent'));
}

/** Limits, words and lists with their names; drawn before the tables, whose formulas use the names. */
export function drawSettingsSheet(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  settings: WorkbookSettings,
  words: WorkbookWords,
): void {
  const { limitsHead, listsHead, listsColumn } = settingsPlace;
  const { heads, settings: labels } = words;
  drawHeading(sheet, words.sheets.settings, [words.intro.settings], lastColumn);
  widths.forEach((width, column) => {
    sheet.getRange(cellAddress(0, column)).format.columnWidth = widthInPoints(width);
  });
  const limits = limitRows(settings, words);
  const texts = wordRows(settings, words);
  const wordsHead = limitsHead + limits.length + 3;
  drawBlockHead(sheet, limitsHead, 0, labels.limits, [heads.setting, heads.value, heads.meaning]);
  drawSettingRows(sheet, workbook.names, limits, limitsHead);
  drawBlockHead(sheet, wordsHead, 0, labels.words, [heads.setting, heads.word, heads.name]);
  drawSettingRows(sheet, workbook.names, texts, wordsHead);
  drawBlockHead(
    sheet,
    listsHead,
    listsColumn,
    labels.lists,
    settingsLists.map(({ id }) => labels.list[id as keyof typeof labels.list]),
  );
  drawLists(sheet, workbook.names, settings);
  const language = sheet.getRange(cellAddress(limitsHead + limits.findIndex(({ name }) => name === names.language), 1));
  language.dataValidation.rule = { list: { inCellDropDown: true, source: 'en,id' } };
  drawPage(sheet, { orientation: 'Landscape', paper: 'A3', footer: words.page });
  sheet.freezePanes.freezeRows(1);
}
