import { listWords, lists, type ListId, type ListSpellings } from '../../kpi/record/lists';
import { absoluteReference } from '../drawing/absoluteReference';
import { areaAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { names } from '../names';
import { palette } from '../palette';
import { settingsLists, settingsPlace } from './settingsPlace';
import type { SettingsPage } from './SettingsPage';

const { listsHead: top, listsColumn: left } = settingsPlace;

/** Entries that formulas ask for by their place in the list, so that a translated list still works. */
const namedEntries: readonly { readonly name: string; readonly list: ListId; readonly entry: string }[] = [
  { name: names.polarityStabilise, list: 'polarity', entry: 'stabilise' },
  { name: names.availableNo, list: 'available', entry: 'no' },
  { name: names.percentUnit, list: 'unit', entry: 'percent' },
];

/** One column a list, each with the name that drop-downs use. */
export function drawSettingLists(
  { sheet, sheetName, names: workbookNames }: SettingsPage,
  spellings: ListSpellings,
): void {
  settingsLists.forEach(({ id, name }, index) => {
    const words = listWords(spellings, id);
    const bottom = top + words.length - 1;
    const range = sheet.getRange(areaAddress(top, left + index, bottom, left + index));
    range.values = words.map((word) => [typedText(word)]);
    range.format.fill.color = palette.brandTint;
    workbookNames.add(name, absoluteReference(sheetName, top, left + index, bottom));
  });
  for (const { name, list, entry } of namedEntries) {
    const column = left + settingsLists.findIndex(({ id }) => id === list);
    const row = top + lists[list].findIndex((id) => id === entry);
    workbookNames.add(name, absoluteReference(sheetName, row, column));
  }
}
