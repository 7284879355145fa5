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

const widths = [36, 38, 24, 52, 3, 14, 17, 14, 16, 13, 13, 3, 18, 16, 24];

/** Limits, words and lists with their names; drawn before the tables, whose formulas use the names. */
export function drawSettingsSheet(page: SettingsPage, settings: WorkbookSettings, words: WorkbookWords): void {
  const { sheet } = page;
  const { limitsHead, listsHead, listsColumn } = settingsPlace;
  const { heads, settings: labels } = words;
  drawHeading(sheet, words.sheets.settings, [words.intro.settings], widths.length - 1);
  drawWidths(sheet, widths);
  const limits = limitRows(settings, words);
  const wordsHead = limitsHead + limits.length + 3;
  drawBlockHead(sheet, limitsHead, 0, labels.limits, [heads.setting, heads.value, heads.inForce, heads.meaning]);
  drawSettingRows(page, limits, limitsHead);
  drawBlockHead(sheet, wordsHead, 0, labels.words, [heads.setting, heads.word, heads.inForce, heads.name]);
  drawSettingRows(page, wordRows(words), wordsHead);
  const listHeads = settingsLists.map(({ id }) => labels.list[id]);
  drawBlockHead(sheet, listsHead, listsColumn, labels.lists, listHeads);
  drawSettingLists(page, words.lists);
  const language = limitsHead + limits.findIndex(({ name }) => name === names.language);
  sheet.getRange(cellAddress(language, 1)).dataValidation.rule = {
    list: { inCellDropDown: true, source: languages.join(',') },
  };
  const block = sheet.getRange(areaAddress(limitsHead, 0, wordsHead + wordRows(words).length - 1, 3));
  block.format.wrapText = true;
  block.format.verticalAlignment = 'Top';
  sheet.showGridlines = false;
}

export function decorateSettingsSheet(sheet: Excel.Worksheet, words: WorkbookWords): Decoration[] {
  return [
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeRows(1) },
    {
      kind: 'page',
      queue: () => drawPage(sheet, { orientation: 'Landscape', pagesWide: 2, pagesHigh: 2, footer: words.page }),
    },
    { kind: 'heights', queue: () => sheet.getUsedRange().format.autofitRows() },
  ];
}
