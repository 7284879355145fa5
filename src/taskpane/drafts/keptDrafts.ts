/** Texts that somebody typed and that are not written yet, by field. */
export type DraftTexts = Readonly<Partial<Record<string, string>>>;

/** What was typed into one workbook and not written, kept in this browser until it is. */
export interface KeptDrafts {
  /** What was typed at a place, such as a row; nothing where all of it is written. */
  readonly find: (place: string) => DraftTexts | undefined;
  /** False where the browser keeps nothing. */
  readonly keep: (place: string, texts: DraftTexts) => boolean;
  readonly drop: (place: string) => void;
}

interface Draft {
  readonly workbook: string;
  readonly place: string;
  readonly texts: DraftTexts;
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
  const isAt = (draft: Draft, place: string): boolean => draft.workbook === workbook && draft.place === place;
  const change = (place: string, added: readonly Draft[]): boolean => {
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
      try {
        return readDrafts(storage()).find((draft) => isAt(draft, place))?.texts;
      } catch {
        return undefined;
      }
    },
    keep: (place, texts) => change(place, [{ workbook, place, texts }]),
    drop: (place) => void change(place, []),
  };
}

/** What nobody can read counts as nothing. */
function readDrafts(storage: Storage): readonly Draft[] {
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

function isDraft(draft: Partial<Draft> | null): draft is Draft {
  return (
    typeof draft?.workbook === 'string' &&
    typeof draft.place === 'string' &&
    Object.values(draft.texts ?? { none: undefined }).every((text) => typeof text === 'string')
  );
}
