/** What a reload brings back. */
interface SavedWork {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

const databaseName = 'excel-preview';
const storeName = 'work';
const key = 'present';

/** Keeps the present workbook in this browser. Rejects where the browser keeps nothing. */
export async function saveWork(work: SavedWork): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, key));
}

/** The workbook that was kept, or undefined. */
export async function loadWork(): Promise<SavedWork | undefined> {
  const found: unknown = await inStore('readonly', (store) => store.get(key));
  return isWork(found) ? found : undefined;
}

function isWork(found: unknown): found is SavedWork {
  return typeof found === 'object' && found !== null && 'bytes' in found && found.bytes instanceof Uint8Array;
}

async function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await answered(openDatabase());
  try {
    return await answered(act(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return request;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}
