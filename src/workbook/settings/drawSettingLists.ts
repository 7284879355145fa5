import { listWords, lists, type ListId, type ListSpellings } from '../../kpi/record/lists';
import { absoluteReference } from '../drawing/absoluteReference';
import { areaAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { names } from '../names';
import { palette } from '../palette';
import { settingsLists } from './settingsPlace';
import type { SettingsPage } from './SettingsPage';

/** Entries that formulas ask for by their place in the list, so that a translated list still works. */
const namedEntries: readonly { readonly name: string; readonly list: ListId; readonly entry: string }[] = [
  { name: names.percentUnit, list: 'unit', entry: 'percent' },
];

/** One column a list from the row below `top` (one-based), each with the name that drop-downs use. */
export function drawSettingLists(
  { sheet, sheetName, names: workbookNames }: SettingsPage,
  spellings: ListSpellings,
  top: number,
  drawn = settingsLists,
): void {
  const columns = drawn.map(({ id }) => listWords(spellings, id));
  const longest = Math.max(...columns.map(({ length }) => length));
  const range = sheet.getRange(areaAddress(top, 0, top + longest - 1, columns.length - 1));
  range.values = Array.from({ length: longest }, (_, row) => columns.map((words) => typedText(words[row] ?? '')));
  range.format.fill.color = palette.brandTint;
  drawn.forEach(({ name }, index) => {
    const last = top + (columns[index]?.length ?? 1) - 1;
    workbookNames.add(name, absoluteReference(sheetName, top, index, last));
  });
  for (const { name, list, entry } of namedEntries) {
    const column = drawn.findIndex(({ id }) => id === list);
    if (column < 0) continue;
    const row = top + lists[list].findIndex((id) => id === entry);
    workbookNames.add(name, absoluteReference(sheetName, row, column));
  }
}
