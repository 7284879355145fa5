import { listWords, lists, type ListId, type ListSpellings } from '../../kpi/record/lists';
import { absoluteReference } from '../drawing/absoluteReference';
import { areaAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { names } from '../names';
import { palette } from '../palette';
import { settingsLists, settingsPlace } from './settingsPlace';
import type { SettingsPage } from './SettingsPage';

interface ListsPlace {
  readonly lists: typeof settingsLists;
  /** Zero-based row of the first entries and column of the first list. */
  readonly top: number;
  readonly left: number;
}

/** Where all lists stand on a new Settings sheet. */
const usualPlace: ListsPlace = {
  lists: settingsLists,
  top: settingsPlace.listsHead,
  left: settingsPlace.listsColumn,
};

/** Entries that formulas ask for by their place in the list, so that a translated list still works. */
const namedEntries: readonly { readonly name: string; readonly list: ListId; readonly entry: string }[] = [
  { name: names.percentUnit, list: 'unit', entry: 'percent' },
];

/** One column a list, each with the name that drop-downs use. */
export function drawSettingLists(
  { sheet, sheetName, names: workbookNames }: SettingsPage,
  spellings: ListSpellings,
  { lists: drawn, top, left } = usualPlace,
): void {
  const columns = drawn.map(({ id }) => listWords(spellings, id));
  const longest = Math.max(...columns.map(({ length }) => length));
  const range = sheet.getRange(areaAddress(top, left, top + longest - 1, left + columns.length - 1));
  range.values = Array.from({ length: longest }, (_, row) => columns.map((words) => typedText(words[row] ?? '')));
  range.format.fill.color = palette.brandTint;
  drawn.forEach(({ name }, index) => {
    const last = top + (columns[index]?.length ?? 1) - 1;
    workbookNames.add(name, absoluteReference(sheetName, top, left + index, last));
  });
  for (const { name, list, entry } of namedEntries) {
    const place = drawn.findIndex(({ id }) => id === list);
    if (place < 0) continue;
    const column = left + place;
    const row = top + lists[list].findIndex((id) => id === entry);
    workbookNames.add(name, absoluteReference(sheetName, row, column));
  }
}
