import { pageName, sheetKeys } from '../names';
import { absoluteReference } from '../drawing/absoluteReference';
import { freeSheetName } from './freeSheetName';
import type { MergePart, PointedName } from './MergePlan';
import type { Planning } from './planMerge';

/** Sheets that are missing, with the names that they get, and sheets that lost the name by which they are found. */
export function planPages({ state, words, sheetName }: Planning): MergePart[] {
  const { pages, blankSheet } = state;
  const taken = state.sheets.filter(({ id }) => id !== blankSheet?.id).map(({ name }) => name);
  const missing = sheetKeys
    .filter((key) => !pages.has(key))
    .map((page): MergePart => {
      const sheet = freeSheetName(words.sheets[page], taken);
      taken.push(sheet);
      return { code: 'sheetMissing', does: 'add', page, sheet, items: [] };
    });
  const lost = sheetKeys.filter(
    (key) => pages.has(key) && !state.names.some(({ name, isBroken }) => name === pageName(key) && !isBroken),
  );
  const names = lost.map((key): PointedName => ({
    name: pageName(key),
    formula: absoluteReference(sheetName(key), 0, 0),
  }));
  return names.length === 0
    ? missing
    : [...missing, { code: 'nameMissing', does: 'mend', sheet: '', items: names.map(({ name }) => name), names }];
}
