import type { Sheet } from '../workbook/Sheet';
import { EqualityIndex } from './functions/EqualityIndex';
import type { Reference } from './values/Reference';

interface Entry {
  readonly version: number;
  readonly index: EqualityIndex;
}

/** Indexes over columns of cells, rebuilt when a value in the column was stored since. */
export class IndexCache {
  private readonly bySheet = new WeakMap<Sheet, Map<string, Entry>>();

  get(range: Reference): EqualityIndex {
    const { sheet, left, top, bottom } = range;
    const key = `${String(left)} ${String(top)} ${String(bottom)}`;
    let entries = this.bySheet.get(sheet);
    if (!entries) this.bySheet.set(sheet, (entries = new Map<string, Entry>()));
    const version = sheet.columnVersion(left);
    const known = entries.get(key);
    if (known?.version === version) return known.index;
    const values = sheet.columnValues(left) ?? [];
    const last = Math.min(bottom, Math.max(top, sheet.extent().rows - 1));
    const index = new EqualityIndex(values, top, last);
    entries.set(key, { version, index });
    return index;
  }
}
