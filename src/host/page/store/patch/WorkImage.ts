import type { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import { keptFile } from '../../../file/merge/KeptFile';
import { imageOfWorkbook, type WorkbookImage } from '../../history/WorkbookImage';

/** A workbook as it was, with what undo leaves alone and a reload must bring back. */
export interface WorkImage {
  readonly workbook: WorkbookImage;
  readonly settings: readonly (readonly [key: string, value: string])[];
  readonly properties: Workbook['properties'];
  /** Sheets on which cells were put in or taken out since their file was read. */
  readonly moved: ReadonlySet<Sheet>;
}

/** Copies a workbook; what is as in `earlier` is shared with it. */
export function workImage(workbook: Workbook, earlier?: WorkImage): WorkImage {
  return {
    workbook: imageOfWorkbook(workbook, earlier?.workbook),
    settings: [...workbook.settings],
    properties: { ...workbook.properties },
    moved: new Set(keptFile(workbook)?.moved),
  };
}
