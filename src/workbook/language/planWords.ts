import { isSpelling, listWords, type ListSpellings } from '../../kpi/record/lists';
import { wordKey } from '../../kpi/record/wordKey';
import { cellAddress } from '../drawing/cellAddress';
import { constantAt } from './constantAt';
import { editsOf, type CellChange } from './editsOf';
import type { CellText, ChangedWord, LanguageEdit } from './LanguagePlan';
import { foreignRows, type ForeignWord } from './unfinishedSwitch';
import type { LanguageState, ListColumn, SettingList } from './LanguageState';

interface PlannedWords {
  readonly edits: readonly LanguageEdit[];
  readonly count: number;
  readonly otherLanguage: readonly ChangedWord[];
  readonly respelled: readonly ChangedWord[];
  readonly kept: readonly CellText[];
  readonly foreign: readonly ForeignWord[];
}

/** What a typed word is to a switch of language. */
type TypedWord =
  | { readonly kind: 'entry' | 'respelled' | 'otherLanguage'; readonly becomes: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'own' };

interface TypedState extends Pick<LanguageState, 'columns' | 'tables' | 'tableSheets' | 'unfinished'> {
  /** Takes an unfinished switch back. */
  readonly goesBack: boolean;
}

/**
 * The typed words of lists: which become the same entry in the new language, and which stay. Where a switch was interrupted, words of the language
 * that it led to are its own but for those that stood there before; going back leaves these as they are.
 */
export function planWords(
  { columns, tables, tableSheets, unfinished, goesBack }: TypedState,
  old: ListSpellings,
  to: ListSpellings,
): PlannedWords {
  const told = { otherLanguage: [] as ChangedWord[], respelled: [] as ChangedWord[], kept: [] as CellText[] };
  const foreign: ForeignWord[] = [];
  let count = 0;
  const edits = columns.flatMap((column) => {
    const { top, left } = tables.find(({ key }) => key === column.table) ?? { top: 0, left: 0 };
    const sheet = tableSheets[column.table];
    const changes: CellChange[] = [];
    const typed = typedWords(column);
    const isKnown = knownWords(column, typed, unfinished, goesBack);
    typed.forEach(({ row, text }) => {
      const word = wordIn(column.list, text, old, to);
      if (word.kind === 'same' || isKnown(word.kind, row)) return;
      const place = { sheet, address: cellAddress(top + 1 + row, left + column.place), text };
      if (word.kind === 'own') told.kept.push(place);
      else if (word.kind !== 'entry') told[word.kind].push({ ...place, becomes: word.becomes });
      if (word.kind === 'otherLanguage') foreign.push({ table: column.table, field: column.id, row, text });
      if (word.kind === 'entry' || word.kind === 'respelled')
        changes.push({ row, column: column.place, old: text, new: word.becomes });
    });
    count += changes.length;
    return editsOf({ kind: 'body', key: column.table }, changes);
  });
  return { edits, count, ...told, foreign };
}

/** Whether nothing is to be done or said about a word, because an interrupted switch has dealt with it. */
function knownWords(
  { table, id }: ListColumn,
  typed: readonly { readonly row: number; readonly text: string }[],
  unfinished: LanguageState['unfinished'],
  goesBack: boolean,
): (kind: TypedWord['kind'], row: number) => boolean {
  if (!unfinished) return () => false;
  const words = unfinished.foreign.filter((each) => each.table === table && each.field === id);
  const before = foreignRows(words, new Map(typed.map(({ row, text }) => [row, text])));
  return (kind, row) =>
    goesBack ? kind === 'otherLanguage' || before.has(row) : kind === 'otherLanguage' && !before.has(row);
}

function typedWords(column: ListColumn): { readonly row: number; readonly text: string }[] {
  return column.values.flatMap((_, row) => {
    const text = constantAt(column, row, 0);
    return typeof text === 'string' ? [{ row, text }] : [];
  });
}

function wordIn(list: ListColumn['list'], text: string, old: ListSpellings, to: ListSpellings): TypedWord {
  const [before, after] = [listWords(old, list), listWords(to, list)];
  const key = wordKey(text);
  const placeIn = (offered: readonly string[]): number => offered.findIndex((word) => wordKey(word) === key);
  const place = placeIn(before);
  if (place >= 0) {
    const becomes = after[place] ?? text;
    if (becomes === text) return { kind: 'same' };
    return { kind: before[place] === text ? 'entry' : 'respelled', becomes };
  }
  const other = placeIn(after);
  if (other >= 0) return { kind: 'otherLanguage', becomes: before[other] ?? text };
  // Another spelling of the language to come would stay on the way back too.
  return isSpelling(to, list, text) && !isSpelling(old, list, text)
    ? { kind: 'otherLanguage', becomes: text }
    : { kind: 'own' };
}

/** The entries of the lists on Settings; what somebody added to a list stays. */
export function planLists(lists: readonly SettingList[], old: ListSpellings, to: ListSpellings): LanguageEdit[] {
  return lists.flatMap((list) => {
    const changes = list.values.flatMap((_, row): CellChange[] => {
      const text = constantAt(list, row, 0);
      const place = typeof text === 'string' ? listWords(old, list.list).indexOf(text) : -1;
      const becomes = listWords(to, list.list)[place];
      if (text === undefined || becomes === undefined || becomes === text) return [];
      return [{ row: list.top + row, column: list.left, old: text, new: becomes }];
    });
    return editsOf({ kind: 'page', sheetId: list.sheetId }, changes);
  });
}
