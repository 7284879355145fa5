import type { ErrorCode } from '../../../book/model/CellError';

const plain: readonly ErrorCode[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * The error as the file spells it (ECMA-376 Part 1, 18.17.3). Excel's younger errors have no spelling there: they stand as
 * `#VALUE!`, which every reader knows, beside a rich value; a value still awaited is `#GETTING_DATA`.
 */
export function fileError(code: ErrorCode): string {
  if (code === '#BUSY!') return '#GETTING_DATA';
  return plain.includes(code) ? code : '#VALUE!';
}

/** The error of a file; one that the model has no word for is `#VALUE!`. */
export function readError(text: string): ErrorCode {
  if (text === '#GETTING_DATA') return '#BUSY!';
  const known: readonly ErrorCode[] = [...plain, '#SPILL!', '#CALC!', '#BUSY!'];
  return known.find((code) => code === text) ?? '#VALUE!';
}
