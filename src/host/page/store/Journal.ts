/** An edit that was open in a cell. */
export interface OpenEdit {
  /** The place of its sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const changePrefix = 'excel-preview-change ';
const openEditKey = 'excel-preview-open-edit';

/**
 * Changes since the workbook was last kept whole, and the text of an open edit. Each is written at once and in full before the call
 * returns: a tab that is closed in the next moment loses neither. All lies beside the id under which the workbook is kept.
 */
export class Journal {
  /** @param storage Throws, or gives undefined, where the browser keeps nothing. */
  constructor(private readonly storage: () => Storage | undefined) {}

  /** False where there is no space or no leave for it. */
  write(id: string, number: number, change: string): boolean {
    return this.put(keyOf(id, number), change);
  }

  /** The changes after `upTo` in their order, as far as none is missing between them. */
  changes(id: string, upTo: number): string[] {
    const found: string[] = [];
    for (;;) {
      const change = this.get(keyOf(id, upTo + found.length + 1));
      if (change === undefined) return found;
      found.push(change);
    }
  }

  /** Forgets all changes but those beside this id that come after `upTo`, and not after `last`. */
  forget(id: string, upTo: number, last = Infinity): void {
    const own = `${changePrefix}${id} `;
    for (const key of this.keys()) {
      const number = key.startsWith(own) ? Number(key.slice(own.length)) : 0;
      if (key.startsWith(changePrefix) && (number <= upTo || number > last)) this.remove(key);
    }
  }

  writeOpenEdit(id: string, edit: OpenEdit): boolean {
    return this.put(openEditKey, JSON.stringify([id, edit]));
  }

  openEdit(id: string): OpenEdit | undefined {
    try {
      const [of, edit] = JSON.parse(this.get(openEditKey) ?? '[]') as [string?, OpenEdit?];
      return of === id ? edit : undefined;
    } catch {
      return undefined;
    }
  }

  forgetOpenEdit(): void {
    this.remove(openEditKey);
  }

  private put(key: string, text: string): boolean {
    try {
      const storage = this.storage();
      storage?.setItem(key, text);
      return storage !== undefined;
    } catch {
      return false;
    }
  }

  private get(key: string): string | undefined {
    try {
      return this.storage()?.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  private remove(key: string): void {
    try {
      this.storage()?.removeItem(key);
    } catch {
      // What cannot be removed was never there.
    }
  }

  private keys(): string[] {
    try {
      return Object.keys(this.storage() ?? {});
    } catch {
      return [];
    }
  }
}

function keyOf(id: string, number: number): string {
  return `${changePrefix}${id} ${String(number)}`;
}
