import { lastColumn, lastRow } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import type { ReadOptions } from '../workbook/ReadOptions';

/** The file that a workbook was read from: what the model has no place for is taken from it on saving. */
export interface KeptFile {
  readonly bytes: Uint8Array;
  /** Stands for the file in the marks that tell what was read from where. */
  readonly mark: object;
  readonly options: ReadOptions;
  /** Of the strict kind: nothing of it can go into a file of the usual kind as it is. */
  readonly isStrict: boolean;
  /** Sheets on which cells were put in or taken out since. */
  readonly moved: ReadonlySet<Sheet>;
}

const files = new WeakMap<Workbook, KeptFile>();

export function keptFile(workbook: Workbook): KeptFile | undefined {
  return files.get(workbook);
}

/** Remembers the file of a workbook that was just read. */
export function keepFile(workbook: Workbook, file: Omit<KeptFile, 'moved'>): void {
  const moved = new Set<Sheet>();
  let isStructural = false;
  workbook.follow('keptFile', {
    structureChanged: (cellsFollow) => {
      isStructural = cellsFollow;
    },
    cellsChanged: (sheet, area) => {
      const reachesTheEnd = area.bottom === lastRow || area.right === lastColumn;
      if (isStructural && reachesTheEnd) moved.add(sheet);
      isStructural = false;
    },
  });
  files.set(workbook, { ...file, moved });
}
