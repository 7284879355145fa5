import { watchEdits } from '../workbook/watchEdits';
import { runInExcel } from '../workbook/runInExcel';

/** Milliseconds without an edit after which a burst of edits counts as finished. */
const quietTime = 800;

/**
 * Calls back once after each burst of edits by anyone but this add-in, until the function given back is called.
 * Throws an ExcelProblem where Excel does not tell of edits.
 */
export async function followEdits(onEdited: () => void, quiet = quietTime): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = await runInExcel((context) =>
    watchEdits(context, () => {
      clearTimeout(timer);
      timer = setTimeout(onEdited, quiet);
    }),
  );
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
