import { fakeStorage as storage } from '../support/fakeStorage';
import { Journal } from '../../../../src/host/page/store/Journal';

function journalOn(present: Storage): Journal {
  return new Journal(() => present);
}

test('changes come back in their order, those after the number asked for', () => {
  const journal = journalOn(storage());
  for (const number of [1, 2, 10, 3, 4, 5, 6, 7, 8, 9]) journal.write('a', number, `change ${String(number)}`);
  expect(journal.changes('a', 8)).toEqual(['change 9', 'change 10']);
  expect(journal.changes('a', 0)).toHaveLength(10);
  expect(journal.changes('b', 0)).toEqual([]);
});

test('nothing comes back from behind a change that is missing', () => {
  const journal = journalOn(storage());
  journal.write('a', 1, 'one');
  journal.write('a', 3, 'three');
  expect(journal.changes('a', 0)).toEqual(['one']);
});

test('what is kept whole is forgotten, and what lies beside another id; a like id is another', () => {
  const journal = journalOn(storage());
  for (const number of [1, 2, 3, 4]) journal.write('a', number, 'x');
  journal.write('a1', 9, 'x');
  journal.forget('a', 2, 3);
  expect([journal.changes('a', 2), journal.changes('a', 0), journal.changes('a', 3)]).toEqual([['x'], [], []]);
  expect(journal.changes('a1', 8)).toEqual([]);
});

test('without room or leave nothing is written, and that is said', () => {
  const refusing = new Journal(() => {
    throw new Error('denied');
  });
  expect(refusing.write('a', 1, 'x')).toBe(false);
  expect(refusing.changes('a', 0)).toEqual([]);
  expect(refusing.openEdit('a')).toBeUndefined();
  refusing.forget('a', 9);
  const small = journalOn(storage(5));
  expect([small.write('a', 1, 'xxx'), small.write('a', 2, 'yyy')]).toEqual([true, false]);
  expect(new Journal(() => undefined).write('a', 1, 'x')).toBe(false);
});

test('an open edit belongs to its workbook, and damaged ones are none', () => {
  const present = storage();
  const journal = journalOn(present);
  const edit = { sheet: 1, row: 2, column: 3, text: 'half a' };
  journal.writeOpenEdit('a', edit);
  expect([journal.openEdit('a'), journal.openEdit('b')]).toEqual([edit, undefined]);
  present.setItem('excel-preview-open-edit', '["a",{');
  expect(journal.openEdit('a')).toBeUndefined();
  journal.writeOpenEdit('a', edit);
  journal.forgetOpenEdit();
  expect(journal.openEdit('a')).toBeUndefined();
});
