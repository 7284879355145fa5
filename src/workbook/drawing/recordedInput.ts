import type { RecordedCell } from '../../kpi/card/TemplateRecords';
import type { CellInput, Field } from '../../kpi/record/Field';
import { listWord, type ListSpellings } from '../../kpi/record/lists';
import { isShownError } from '../../kpi/record/ShownError';
import { typedText } from './typedText';

/** A recorded cell as Excel is given it, words of lists in one language; texts stay texts. */
export function recordedInput({ list }: Pick<Field, 'list'>, cell: RecordedCell, lists: ListSpellings): CellInput {
  if (typeof cell !== 'object' || cell === null) return typedText(cell);
  if (isShownError(cell)) return cell.shown;
  if ('percent' in cell) return percentInput(cell.percent);
  return list ? typedText(listWord(lists, list, cell.entry)) : cell.entry;
}

/** Excel enters `90%` as 0.9 with its number format in every language; how it reads `12.5%` depends on the language. */
function percentInput(share: number): CellInput {
  return isWholePercent(share) ? `${Math.round(share * 100)}%` : share;
}

function isWholePercent(share: number): boolean {
  const percents = Math.round(share * 100);
  return percents >= 0 && percents / 100 === share;
}

/** The number format that a recorded cell needs beside its input; undefined where Excel finds it itself. */
export function recordedFormat(cell: RecordedCell | undefined): string | undefined {
  if (typeof cell !== 'object' || cell === null || !('percent' in cell) || isWholePercent(cell.percent))
    return undefined;
  return Math.round(cell.percent * 100) === cell.percent * 100 ? '0%' : '0.0#%';
}
