import { ExcelProblem } from '../words/ExcelProblem';

/** Milliseconds after which nobody waits for Excel any longer. */
const longestAnswer = 30_000;

/** What Excel answers. Throws `noAnswer` after half a minute; what was sent may then still be carried out. */
export async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ExcelProblem('noAnswer', `${longestAnswer / 1000} s`)), longestAnswer);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
