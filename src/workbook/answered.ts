import { ExcelProblem } from '../words/ExcelProblem';

/** Milliseconds after which nobody waits for Excel any longer, and how many more a row of tables that are written takes. */
const longestAnswer = 30_000;
const longestRow = 20;

/** What Excel answers. Throws `noAnswer` after half a minute, later where many rows are written; what was sent may then still be carried out. */
export async function answered<Answer>(answer: Promise<Answer>, rows = 0): Promise<Answer> {
  const longest = longestAnswer + rows * longestRow;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ExcelProblem('noAnswer', `${longest / 1000} s`)), longest);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
