import type { Sheet } from '../book/model/Sheet';
import type { Workbook } from '../book/model/Workbook';

/** Collects the cells whose results changed until the observers are told, each once. */
export class ChangedResults {
  private bySheet = new Map<Sheet, Set<number>>();

  note(sheet: Sheet, key: number): void {
    const keys = this.bySheet.get(sheet);
    if (keys) keys.add(key);
    else this.bySheet.set(sheet, new Set([key]));
  }

  /** Starts anew before telling, since an observer may bring about further changes. */
  tell(workbook: Workbook): void {
    const results = this.bySheet;
    this.bySheet = new Map();
    for (const [sheet, keys] of results) workbook.resultsChanged(sheet, [...keys]);
  }
}
