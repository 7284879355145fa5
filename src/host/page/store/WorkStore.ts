/** The workbook that the browser keeps. */
export interface KeptWork {
  readonly version: typeof workVersion;
  /** Changes with whoever edits, so that a tab that was overtaken cannot write any more. */
  readonly id: string;
  /** The number of the last change that is in `bytes`. */
  readonly upTo: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What could not be read and was put aside. */
export interface AsideWork {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly why: WhyAside;
}

export type WhyAside = 'damaged' | 'otherVersion' | 'changes';

export type FoundWork =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'work'; readonly work: KeptWork }
  | { readonly kind: 'unreadable'; readonly aside: AsideWork };

/** Why the browser keeps nothing: it does not let the page, it has no space left, a newer page has been here, or for another reason. */
export type StoreTrouble = 'denied' | 'full' | 'newer' | 'failed';

export const workVersion = 2;

const databaseName = 'excel-preview';
const storeName = 'work';
const presentKey = 'present';
const asidePrefix = 'aside ';
/** By the names of the errors; a browser without a database makes a TypeError or a ReferenceError. */
const reasons: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
  TypeError: 'denied',
  ReferenceError: 'denied',
};

export function storeTrouble(error: unknown): StoreTrouble {
  return (error instanceof Error && reasons[error.name]) || 'failed';
}

/** The browser's database with the workbook, and with what was put aside. Every promise rejects where the browser keeps nothing: see `storeTrouble`. */
export class WorkStore {
  private database: Promise<IDBDatabase> | undefined;

  async load(): Promise<FoundWork> {
    const found: unknown = await this.within('readonly', (store) => answered(store.get(presentKey)));
    return readFound(found);
  }

  /**
   * Keeps the workbook in place of the one known as `expected`, or of none. False, and nothing is kept, where another tab has put its
   * own there. What cannot be read is never replaced: that rejects.
   */
  async replace(expected: string, work: KeptWork): Promise<boolean> {
    return this.within('readwrite', async (store) => {
      const found = readFound(await answered(store.get(presentKey)));
      if (found.kind === 'unreadable') throw new Error('What lies there cannot be read.');
      if (found.kind === 'work' && found.work.id !== expected) return false;
      await answered(store.put(work, presentKey));
      return true;
    });
  }

  /** Puts something aside; where `isPresent`, it takes the place of the present workbook, in one step. */
  async putAside(aside: AsideWork, isPresent: boolean): Promise<void> {
    await this.within('readwrite', async (store) => {
      await answered(store.put(aside, `${asidePrefix}${new Date().toISOString()} ${String(Math.random())}`));
      if (isPresent) await answered(store.delete(presentKey));
    });
  }

  /** What was put aside, the oldest first, by its key. */
  async asides(): Promise<(readonly [key: string, aside: AsideWork])[]> {
    return this.within('readonly', async (store) => {
      const range = IDBKeyRange.bound(asidePrefix, `${asidePrefix}\uffff`);
      const [keys, values] = await Promise.all([answered(store.getAllKeys(range)), answered(store.getAll(range))]);
      return keys.map((key, index) => [String(key), values[index] as AsideWork] as const);
    });
  }

  async removeAside(key: string): Promise<void> {
    await this.within('readwrite', (store) => answered(store.delete(key)));
  }

  /** Resolves when what was written lies in the database, not before. */
  private async within<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => Promise<Result>,
  ): Promise<Result> {
    this.database ??= this.open();
    const database = await this.database.catch((error: unknown) => {
      this.database = undefined;
      throw error;
    });
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser gave it up.'));
    });
    const [result] = await Promise.all([act(transaction.objectStore(storeName)), done]);
    return result;
  }

  private async open(): Promise<IDBDatabase> {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    const database = await answered(request);
    const forget = (): void => {
      database.close();
      this.database = undefined;
    };
    database.onversionchange = forget;
    database.onclose = forget;
    return database;
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

/** What lies in the database: a workbook, one kept before changes were numbered, or something this page does not know. */
function readFound(found: unknown): FoundWork {
  if (found === undefined) return { kind: 'nothing' };
  if (isKeptWork(found)) return { kind: 'work', work: found };
  const record = Object(found) as Partial<Record<keyof KeptWork, unknown>>;
  const bytes = record.bytes instanceof Uint8Array ? record.bytes : undefined;
  const fileName = typeof record.fileName === 'string' ? record.fileName : 'Book1.xlsx';
  const { version = 1 } = record;
  if (bytes && version === 1) return { kind: 'work', work: { version: workVersion, id: '', upTo: 0, bytes, fileName } };
  const why = Number(version) > workVersion ? 'otherVersion' : 'damaged';
  return { kind: 'unreadable', aside: { fileName, bytes: bytes ?? bytesOf(found), why } };
}

function isKeptWork(found: unknown): found is KeptWork {
  const types = { version: 'number', id: 'string', upTo: 'number', bytes: 'object', fileName: 'string' };
  const record = Object(found) as Readonly<Record<string, unknown>>;
  const isComplete = Object.entries(types).every(([name, type]) => typeof record[name] === type);
  return isComplete && record['version'] === workVersion && record['bytes'] instanceof Uint8Array;
}

function bytesOf(found: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(found));
}
