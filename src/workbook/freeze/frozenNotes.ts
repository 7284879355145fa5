import { daysText } from '../../words/daysText';
import { words as spoken } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import { palette } from '../palette';
import { frozenNoteName } from '../names';
import { frozenSign } from './frozenFormat';
import type { FrozenDays } from './frozenOn';
import type { FunctionTable } from './functionTables';

/** The sentence that tells readers on which day, or between which days, results were frozen. */
export function frozenNote({ first, last }: FrozenDays, { language, frozenNote: note }: WorkbookWords): string {
  return `${frozenSign} ${note(daysText(first, last, spoken[language].dates))}`;
}

/** Queues what `writeNote` needs to know: the cell above the heads of the first column that asks the add-in. */
export function loadNoteCell({ present, columns }: FunctionTable): Excel.Range | undefined {
  const [first] = columns;
  if (!first || present.top === 0) return undefined;
  const cell = present.table.getHeaderRowRange().getCell(0, first.place).getOffsetRange(-1, 0);
  cell.load('values');
  return cell;
}

/** Queues the sentence for further days where it still stands as it was written. */
export function renewNote({ item, cell }: WrittenNote, notes: readonly string[], note: string): void {
  if (item.isNullObject || cell.isNullObject) return;
  if (notes.includes(String(cell.values[0]?.[0]))) cell.values = [[note]];
}

/** Queues a sentence for readers above the heads, unless somebody has typed there. */
export function writeNote({ present }: FunctionTable, cell: Excel.Range | undefined, note: string): void {
  if (cell?.values[0]?.[0] !== '') return;
  cell.values = [[note]];
  cell.format.font.color = palette.quiet;
  cell.format.wrapText = false;
  present.table.context.workbook.names.add(frozenNoteName(present.key), cell);
}

/** A note that was written; the name is a null object where there is none, the cell also where it is gone. */
interface WrittenNote {
  readonly item: Excel.NamedItem;
  readonly cell: Excel.Range;
}

/** Queues the load of a note that was written. */
export function loadNote({ present }: FunctionTable): WrittenNote {
  const item = present.table.context.workbook.names.getItemOrNullObject(frozenNoteName(present.key));
  item.load('name');
  const cell = item.getRangeOrNullObject();
  cell.load('values');
  return { item, cell };
}

/** Queues the removal of a note; what somebody wrote in its place stays. */
export function removeNote({ item, cell }: WrittenNote, notes: readonly string[]): void {
  if (item.isNullObject) return;
  if (!cell.isNullObject && notes.includes(String(cell.values[0]?.[0]))) cell.values = [['']];
  item.delete();
}
