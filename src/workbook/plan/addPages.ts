import { absoluteReference } from '../drawing/absoluteReference';
import type { ExistingPages } from './existingPages';
import { freeSheetName } from './freeSheetName';
import type { WorkbookWords } from '../../words/workbookWords';
import { pageName, sheetKeys, type SheetKey } from '../names';
import type { Pages } from './Pages';

/** Queues the sheets that are missing, in their order, beside whatever is there; each gets a name for its first cell. */
export function addPages(workbook: Excel.Workbook, existing: ExistingPages, words: WorkbookWords): Pages {
  const taken = existing.sheetNames.filter((name) => name !== existing.blankSheet);
  const sheets = new Map<SheetKey, Excel.Worksheet>();
  const added: { key: SheetKey; name: string }[] = [];
  existing.brokenNames.forEach((name) => workbook.names.getItem(name).delete());
  for (const key of sheetKeys.filter((each) => !existing.ours.has(each))) {
    const name = freeSheetName(words.sheets[key], taken);
    taken.push(name);
    const reused = added.length === 0 && existing.blankSheet !== undefined;
    const sheet = reused ? workbook.worksheets.getItem(existing.blankSheet ?? '') : workbook.worksheets.add(name);
    if (reused && name !== existing.blankSheet) sheet.name = name;
    workbook.names.add(pageName(key), absoluteReference(name, 0, 0));
    sheets.set(key, sheet);
    added.push({ key, name });
  }
  return {
    sheets,
    added,
    kept: sheetKeys.filter((key) => existing.ours.has(key)),
    usedBlankSheet: added.length > 0 ? existing.blankSheet : undefined,
  };
}
