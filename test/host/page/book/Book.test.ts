import { insertCells } from '../../../../src/host/book/cells/insertCells';
import { lastColumn } from '../../../../src/host/book/model/Area';
import { keepFile, keptFile } from '../../../../src/host/file/merge/KeptFile';
import { Book } from '../../../../src/host/page/book/Book';
import { sampleWorkbook, write } from '../../book/sampleWorkbook';

test('an edit is drawn with its result, can then be undone, and is kept at last', () => {
  const { workbook, notes } = sampleWorkbook();
  const book = new Book(workbook, { language: 'en-US', keepResults: false });
  const seen: unknown[] = [];
  book.onChange = () => seen.push(['drawn', notes.value(0, 0), book.history.canUndo]);
  book.onEdit = () => seen.push(['kept', book.history.canUndo, book.busy]);
  book.edit(() => write(notes, 0, 0, [['=1+1']]));
  expect(seen[0]).toEqual(['drawn', 2, false]);
  expect(seen.slice(-2)).toEqual([
    ['drawn', 2, true],
    ['kept', true, true],
  ]);
});

test('what is known of the file stays known when the workbook is opened anew', () => {
  const { workbook, notes } = sampleWorkbook();
  keepFile(workbook, { bytes: new Uint8Array(), mark: {}, options: {}, isStrict: false });
  new Book(workbook, { language: 'en-US', keepResults: true });
  new Book(workbook, { language: 'id-ID', keepResults: true });
  insertCells(notes, { top: 0, left: 0, bottom: 0, right: lastColumn }, 'Down');
  expect([...(keptFile(workbook)?.moved ?? [])]).toEqual([notes]);
});
