import type { Edit } from '../../workbook/following/Edit';
import { watchEdits } from '../../workbook/following/watchEdits';
import { runInExcel } from '../../workbook/runInExcel';

/** What people and the add-in changed in one burst. */
export type Edits = readonly Edit[];

/** Milliseconds without an edit after which a burst of edits counts as finished. */
const quietTime = 800;

/** Milliseconds after which the edits so far are told, though people have not paused. */
const longestWait = 2000;

/**
 * Calls back once after each burst of edits by anyone, with the edits, and in the middle of a long burst, until the function given back is
 * called. Throws an ExcelProblem where Excel does not tell of edits.
 */
export async function followEdits(
  onEdited: (edits: Edits) => void,
  quiet = quietTime,
  longest = longestWait,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst: Edit[] = [];
  let began = 0;
  const tell = (): void => {
    const edits = burst;
    burst = [];
    onEdited(edits);
  };
  const stop = await runInExcel((context) =>
    watchEdits(context, (edit) => {
      const at = performance.now();
      if (burst.length === 0) began = at;
      burst.push(edit);
      clearTimeout(timer);
      timer = setTimeout(tell, Math.max(0, Math.min(quiet, began + longest - at)));
    }),
  );
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
