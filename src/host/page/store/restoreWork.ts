import { addAll } from '../../book/model/lists/refill';
import { CellError } from '../../book/model/CellError';
import { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { readXlsx } from '../../file/readXlsx';
import type { Journal } from './Journal';
import { applyPatch, type Touched } from './patch/applyPatch';
import type { WorkbookPatch } from './patch/WorkbookPatch';
import type { AsideWork, FoundWork, KeptWork } from './WorkStore';

/** What a reload brings back, and what of it could not be read. */
export interface RestoredWork {
  readonly present?: {
    readonly work: KeptWork;
    readonly workbook: Workbook;
    /** Cells whose readers are to be calculated. */
    readonly touched: readonly Touched[];
    /** The number of the last change that is in the workbook. */
    readonly lastChange: number;
  };
  readonly aside?: AsideWork;
}

/** The workbook as it was kept whole, with all that was done since. */
export async function restoreWork(found: FoundWork, journal: Journal): Promise<RestoredWork> {
  if (found.kind === 'nothing') return {};
  if (found.kind === 'unreadable') return { aside: found.aside };
  const { work } = found;
  const { fileName, bytes } = work;
  const workbook = await readXlsx(bytes).catch(() => undefined);
  if (!workbook) return { aside: { fileName, bytes, why: 'damaged' } };
  const changes = journal.changes(work.id, work.upTo);
  const { touched, done } = applyAll(workbook, changes);
  if (done === changes.length) return { present: present(work, workbook, touched, done) };
  const bytesOfRest = new TextEncoder().encode(JSON.stringify(changes.slice(done)));
  const aside: AsideWork = { fileName: `${fileName}.changes.json`, bytes: bytesOfRest, why: 'changes' };
  // The change that failed may have left something half done.
  const again = await readXlsx(bytes);
  return { present: present(work, again, applyAll(again, changes.slice(0, done)).touched, done), aside };
}

function present(
  work: KeptWork,
  workbook: Workbook,
  touched: readonly Touched[],
  done: number,
): RestoredWork['present'] {
  workbook.fileName = work.fileName;
  return { work, workbook, touched: [...touched, ...busyCells(workbook)], lastChange: work.upTo + done };
}

function applyAll(workbook: Workbook, changes: readonly string[]): { touched: Touched[]; done: number } {
  const touched: Touched[] = [];
  for (const [done, change] of changes.entries()) {
    try {
      addAll(touched, applyPatch(workbook, JSON.parse(change) as WorkbookPatch));
    } catch {
      return { touched, done };
    }
  }
  return { touched: touched.filter(([sheet]) => workbook.sheets.includes(sheet)), done: changes.length };
}

/** Cells that waited for a custom function when the page was closed. */
function busyCells({ sheets }: Workbook): Touched[] {
  return sheets.flatMap((sheet) =>
    [...sheet.formulas().keys()]
      .map((key) => Sheet.cellOf(key))
      .filter(({ row, column }) => {
        const value = sheet.value(row, column);
        return value instanceof CellError && value.code === '#BUSY!';
      })
      .map(({ row, column }): Touched => [sheet, { top: row, left: column, bottom: row, right: column }]),
  );
}
