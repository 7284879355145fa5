import type { Edit } from '../../workbook/following/Edit';
import { watchEdits } from '../../workbook/following/watchEdits';
import { runInExcel } from '../../workbook/runInExcel';

/** What people and the add-in changed in one burst. */
export type Edits = readonly Edit[];

/** Milliseconds without an edit after which a burst of edits counts as finished. */
const quietTime = 800;

/**
 * Calls back once after each burst of edits by anyone, with the edits, until the function given back is called.
 * Throws an ExcelProblem where Excel does not tell of edits.
 */
export async function followEdits(onEdited: (edits: Edits) => void, quiet = quietTime): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst: Edit[] = [];
  const stop = await runInExcel((context) =>
    watchEdits(context, (edit) => {
      burst.push(edit);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const edits = burst;
        burst = [];
        onEdited(edits);
      }, quiet);
    }),
  );
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
