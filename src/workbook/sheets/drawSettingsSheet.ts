import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { drawBlockHead } from '../drawing/drawBlockHead';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawWidths } from '../drawing/drawWidths';
import type { WorkbookWords } from '../../words/workbookWords';
import { languages } from '../../words/index';
import { names } from '../names';
import { drawSettingLists } from '../settings/drawSettingLists';
import { drawSettingRows } from '../settings/drawSettingRows';
import { limitRows, wordRows, type WorkbookSettings } from '../settings/settingRows';
import { settingsLists, settingsPlace } from '../settings/settingsPlace';
import type { SettingsPage } from '../settings/SettingsPage';

/** The first three hold label, value and what is in force; what a setting does runs over the last three, which lists share. */
const widths = [30, 22, 22, 20, 16, 24];

/** Limits, words, lists and columns with their names; drawn before the tables, whose formulas use the names. */
export function drawSettingsSheet(page: SettingsPage, settings: WorkbookSettings, words: WorkbookWords): void {
  const { sheet } = page;
  const { heads, settings: labels } = words;
  const place = settingsPlace(words);
  const over = ['', ''];
  drawHeading(sheet, words.sheets.settings, [words.intro.settings], widths.length - 1);
  drawWidths(sheet, widths);
  const limits = limitRows(settings, words);
  const limitHeads = [heads.setting, heads.value, heads.inForce, heads.meaning, ...over];
  drawBlockHead(sheet, place.limits, 0, labels.limits, limitHeads);
  drawSettingRows(page, limits, place.limits);
  const said = wordRows(words);
  drawBlockHead(sheet, place.words, 0, labels.words, [heads.setting, heads.word, heads.inForce, heads.name, ...over]);
  drawSettingRows(page, said, place.words);
  const listHeads = settingsLists.map(({ id }) => labels.list[id]);
  drawBlockHead(sheet, place.lists, 0, labels.lists, listHeads);
  drawSettingLists(page, words.lists, place.lists);
  // Titles of blocks run on over the columns beside them.
  const rowsTo = (last: number): string =>
    `${areaAddress(place.limits, 0, place.limits + limits.length - 1, last)},${areaAddress(place.words, 0, place.words + said.length - 1, last)}`;
  sheet.getRanges(rowsTo(3)).format.verticalAlignment = 'Top';
  sheet.getRanges(rowsTo(2)).format.wrapText = true;
  sheet.showGridlines = false;
}

export function decorateSettingsSheet(
  sheet: Excel.Worksheet,
  settings: WorkbookSettings,
  words: WorkbookWords,
): Decoration[] {
  const row = limitRows(settings, words).findIndex(({ name }) => name === names.language);
  const language = sheet.getRange(cellAddress(settingsPlace(words).limits + row, 1));
  const rule = { list: { inCellDropDown: true, source: languages.join(',') } };
  return [
    { kind: 'dropDowns', queue: () => (language.dataValidation.rule = rule) },
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeRows(1) },
    {
      kind: 'page',
      queue: () => drawPage(sheet, { orientation: 'Portrait', footer: words.page }),
    },
    { kind: 'heights', queue: () => sheet.getUsedRange().format.autofitRows() },
  ];
}
