import type { Sheet } from '../book/model/Sheet';
import { EqualityIndex } from './functions/criteria/EqualityIndex';
import type { Reference } from './values/Reference';

interface Entry {
  readonly version: number;
  /** The last row looked at: blank rows below the used part are left out. */
  readonly last: number;
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
    const last = Math.min(bottom, Math.max(top, sheet.extent().rows - 1));
    if (known?.version === version && known.last === last) return known.index;
    const index = new EqualityIndex(sheet.columnValues(left) ?? [], top, last);
    entries.set(key, { version, last, index });
    return index;
  }
}
