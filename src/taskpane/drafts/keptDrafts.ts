/** Texts of fields, by field. */
export type DraftTexts = Readonly<Partial<Record<string, string>>>;

/** What somebody typed at a place and that is not written yet. */
export interface Draft {
  readonly texts: DraftTexts;
  /** What the fields held when it was typed. */
  readonly was: DraftTexts;
}

/** A draft that was found again. */
export interface FoundDraft extends Draft {
  /** It was surely typed into this workbook: Excel gives many that were never saved the same name, or none. */
  readonly isSure: boolean;
}

/** What was typed into one workbook and not written, kept in this browser until it is. */
export interface KeptDrafts {
  /** What was typed at a place, such as a row; nothing where all of it is written. */
  readonly find: (place: string) => FoundDraft | undefined;
  /** Every place where something is kept. */
  readonly places: () => readonly string[];
  /** False where the browser keeps nothing: then it lasts as long as the pane. */
  readonly keep: (place: string, draft: Draft) => boolean;
  readonly drop: (place: string) => void;
}

interface StoredDraft extends Draft {
  readonly workbook: string;
  readonly place: string;
}

const storageKey = 'smart-kpi drafts';
/** Beyond these the oldest go. */
const mostDrafts = 60;
const mostCharacters = 200_000;

/**
 * @param workbook Its address or name as Excel gives it, "" where Excel gives none.
 * @param storage The browser's; asked for at each use, because asking alone may be refused.
 */
export function keptDrafts(workbook: string, storage: () => Storage): KeptDrafts {
  /** What was typed since the pane was opened. */
  const own = new Map<string, Draft>();
  /** A name alone, such as that of a new workbook, may be another one's next time. */
  const isAddress = /[\\/]/.test(workbook);
  const isAt = (draft: StoredDraft, place: string): boolean => draft.workbook === workbook && draft.place === place;
  const stored = (): readonly StoredDraft[] => {
    try {
      return readDrafts(storage());
    } catch {
      return [];
    }
  };
  const change = (place: string, added: readonly StoredDraft[]): boolean => {
    try {
      const drafts = [...readDrafts(storage()).filter((draft) => !isAt(draft, place)), ...added].slice(-mostDrafts);
      while (JSON.stringify(drafts).length > mostCharacters) drafts.shift();
      storage().setItem(storageKey, JSON.stringify(drafts));
      return added.every((draft) => drafts.includes(draft));
    } catch {
      return false;
    }
  };
  return {
    find: (place) => {
      const draft = own.get(place) ?? stored().find((each) => isAt(each, place));
      return draft && { texts: draft.texts, was: draft.was, isSure: isAddress || own.has(place) };
    },
    places: () => {
      const kept = stored().filter((draft) => draft.workbook === workbook);
      return [...new Set([...kept.map(({ place }) => place), ...own.keys()])];
    },
    keep: (place, { texts, was }) => {
      own.set(place, { texts, was });
      return change(place, [{ workbook, place, texts, was }]);
    },
    drop: (place) => {
      const isOwn = own.delete(place);
      if (isOwn || stored().some((draft) => isAt(draft, place))) change(place, []);
    },
  };
}

/** What nobody can read counts as nothing. */
function readDrafts(storage: Storage): readonly StoredDraft[] {
  const drafts = parsed(storage.getItem(storageKey) ?? '[]');
  return Array.isArray(drafts) ? drafts.filter(isDraft) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDraft(draft: Partial<StoredDraft> | null): draft is StoredDraft {
  return (
    typeof draft?.workbook === 'string' &&
    typeof draft.place === 'string' &&
    [draft.texts, draft.was].every((texts) =>
      Object.values(texts ?? { none: undefined }).every((text) => typeof text === 'string'),
    )
  );
}
