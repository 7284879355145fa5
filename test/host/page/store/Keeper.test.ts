import { readXlsx } from '../../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { Journal } from '../../../../src/host/page/store/Journal';
import { Keeper } from '../../../../src/host/page/store/Keeper';
import { restoreWork } from '../../../../src/host/page/store/restoreWork';
import type { KeptWork, WorkStore } from '../../../../src/host/page/store/WorkStore';
import { sampleWorkbook, write } from '../../book/sampleWorkbook';
import { fakeStorage } from '../support/fakeStorage';

/** A store that answers when it is told to: with true, false or an error. */
class SlowStore {
  present: KeptWork | undefined;
  private waiting: ((answer: boolean | Error) => void)[] = [];

  replace(_expected: string, work: KeptWork): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push((answer) => {
        if (answer === true) this.present = work;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      });
    });
  }

  /** Answers the write that is on its way, as soon as there is one. */
  async answer(answer: boolean | Error = true): Promise<void> {
    while (this.waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    this.waiting.shift()?.(answer);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

async function opened(storage = fakeStorage()) {
  const sample = sampleWorkbook();
  const store = new SlowStore();
  const journal = new Journal(() => storage);
  let overtaken = 0;
  const keeper = new Keeper(store as unknown as WorkStore, journal, {
    write: (workbook) => writeXlsx(workbook),
    onState: () => undefined,
    onOvertaken: () => (overtaken += 1),
  });
  const begun = keeper.begin(sample.workbook);
  const edit = (row: number, text: string): void => {
    write(sample.notes, row, 0, [[text]]);
    keeper.note();
  };
  /** The texts that a reload in this moment would bring back. */
  const reloaded = async (): Promise<unknown[]> => {
    const { present } = await restoreWork(
      store.present ? { kind: 'work', work: store.present } : { kind: 'nothing' },
      journal,
    );
    const notes = present?.workbook.sheet('Notes');
    return notes ? [0, 1, 2, 3].map((row) => notes.value(row, 0)) : [];
  };
  return { ...sample, keeper, store, journal, begun, edit, reloaded, overtaken: () => overtaken };
}

test('a workbook is kept when it lies in the store, not before', async () => {
  const { keeper, store, begun } = await opened();
  expect(keeper.state).toBe('keeping');
  await store.answer();
  await begun;
  expect(keeper.state).toBe('kept');
  expect((await readXlsx(store.present?.bytes ?? new Uint8Array())).sheet('Fruit')?.value(1, 0)).toBe('Apple');
});

test('an edit is kept in the same moment, and again when the whole is written', async () => {
  const { keeper, store, begun, edit, reloaded } = await opened();
  await store.answer();
  await begun;
  edit(0, 'first');
  expect(keeper.state).toBe('kept');
  expect(await reloaded()).toEqual(['first', null, null, null]);
  await store.answer();
  edit(1, 'second');
  expect(await reloaded()).toEqual(['first', 'second', null, null]);
  keeper.stop();
});

test('an edit while the whole is being written is not lost, whether that goes well or not', async () => {
  const { keeper, store, begun, edit, reloaded } = await opened();
  await store.answer();
  await begun;
  edit(0, 'before');
  const writing = keeper.keepAll();
  edit(1, 'meanwhile');
  expect(await reloaded()).toEqual(['before', 'meanwhile', null, null]);
  await store.answer(full);
  await writing;
  expect(keeper.state).toBe('kept');
  expect(await reloaded()).toEqual(['before', 'meanwhile', null, null]);
  const again = keeper.keepAll();
  edit(2, 'after');
  await store.answer();
  await again;
  expect(await reloaded()).toEqual(['before', 'meanwhile', 'after', null]);
  keeper.stop();
});

test('without room for changes an edit is kept when the whole is, and what follows is not put upon less', async () => {
  const { keeper, store, begun, edit, reloaded } = await opened(fakeStorage(0));
  await store.answer();
  await begun;
  edit(0, 'first');
  expect([keeper.state, keeper.isAtRisk]).toEqual(['keeping', true]);
  edit(1, 'second');
  expect(await reloaded()).toEqual([null, null, null, null]);
  await store.answer(full);
  expect([keeper.state, keeper.isAtRisk]).toEqual(['full', true]);
  keeper.noteDownload();
  expect(keeper.isAtRisk).toBe(false);
  edit(2, 'third');
  await store.answer();
  expect([keeper.state, keeper.isAtRisk]).toEqual(['kept', false]);
  expect(await reloaded()).toEqual(['first', 'second', 'third', null]);
  keeper.stop();
});

test('a change too large for the journal is kept when the whole is; a small one after it waits for it too', async () => {
  const { keeper, store, begun, edit, reloaded, notes } = await opened();
  await store.answer();
  await begun;
  write(
    notes,
    0,
    5,
    Array.from({ length: 40 }, () => ['x'.repeat(30_000)]),
  );
  edit(0, 'with a large one');
  edit(1, 'small');
  expect(keeper.state).toBe('keeping');
  expect(await reloaded()).toEqual([null, null, null, null]);
  await store.answer();
  expect(keeper.state).toBe('kept');
  expect((await reloaded())[1]).toBe('small');
  edit(2, 'later');
  expect(await reloaded()).toEqual(['with a large one', 'small', 'later', null]);
  keeper.stop();
});

test('another workbook takes the place of the present one only when it lies in the store', async () => {
  const { keeper, store, begun, edit, reloaded, journal } = await opened();
  await store.answer();
  await begun;
  edit(0, 'of the first');
  const other = sampleWorkbook();
  other.workbook.fileName = 'Other.xlsx';
  const replacing = keeper.begin(other.workbook);
  expect(await reloaded()).toEqual(['of the first', null, null, null]);
  await store.answer();
  await replacing;
  expect([store.present?.fileName, await reloaded()]).toEqual(['Other.xlsx', [null, null, null, null]]);
  expect(journal.changes(store.present?.id ?? '', 0)).toEqual([]);
});

test('what a reload brings back goes on under an id of its own: the tab that had it before is told', async () => {
  const { keeper, store, begun, edit, journal, overtaken } = await opened();
  await store.answer();
  await begun;
  edit(0, 'first');
  const { id } = store.present as KeptWork;
  const { present } = await restoreWork({ kind: 'work', work: store.present as KeptWork }, journal);
  const second = new Keeper(store as unknown as WorkStore, journal, {
    write: (workbook) => writeXlsx(workbook),
    onState: () => undefined,
    onOvertaken: () => undefined,
  });
  const going = second.goOn(present as NonNullable<typeof present>);
  await store.answer();
  await going;
  expect(store.present?.id).not.toBe(id);
  expect(journal.changes(store.present?.id ?? '', store.present?.upTo ?? 0)).toHaveLength(1);
  const writing = keeper.keepAll();
  await store.answer(false);
  await writing;
  expect(overtaken()).toBe(1);
  second.stop();
  keeper.stop();
});
