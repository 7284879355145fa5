import type { Spellings } from '../kpi/record/lists';
import { contentField, isRunning } from './contentField';
import type { FoundHead, FoundHeads } from './findHeads';
import type { HeadMatch } from './matchHead';
import type { ColumnLeftOut, ColumnReason, IntakeChoices, UnderstoodColumn } from './Understood';

/** A column with its cells below the heads. */
export interface HeadedColumn extends FoundHead {
  readonly texts: readonly string[];
}

type Meaning = Pick<UnderstoodColumn, 'field' | 'reason' | 'leftOut' | 'sure'>;

/** While columns are given their fields. */
interface Assigning {
  readonly columns: readonly HeadedColumn[];
  readonly meanings: (Meaning | undefined)[];
  readonly taken: Set<string>;
}

/** Says of each column which field it holds, or why it is left out; no field is given twice. */
export function assignColumns(
  columns: readonly HeadedColumn[],
  { table, height }: Pick<FoundHeads, 'table' | 'height'>,
  spellings: Spellings,
  chosen: IntakeChoices['fields'] = {},
): UnderstoodColumn[] {
  const meanings: (Meaning | undefined)[] = columns.map((_, place) => chosenMeaning(chosen[place]));
  const assigning = { columns, meanings, taken: new Set(meanings.flatMap((meaning) => meaning?.field ?? [])) };
  // A column without anything in it keeps no field from one that is filled.
  for (const filled of [true, false]) {
    for (const reason of ['head', 'usual', 'part'] as const) assignByHeads(assigning, reason, filled);
  }
  leaveForeignOut(assigning);
  assignByContent(assigning, table, spellings);
  if (height === 0) nameTheRest(assigning, table);
  return columns.map(({ text, texts }, place) => {
    const meaning = meanings[place] ?? { leftOut: 'unknown', sure: false };
    return { head: text, place, ...meaning, sample: texts.find((each) => each !== '') ?? '' };
  });
}

function openColumns({ columns, meanings }: Assigning): [number, HeadedColumn][] {
  return [...columns.entries()].filter(([place]) => !meanings[place]);
}

/** A field that another column holds already leaves this one out. */
function give({ meanings, taken }: Assigning, place: number, field: string, reason: ColumnReason): void {
  const sure = reason === 'head' || reason === 'usual';
  meanings[place] = taken.has(field) ? { leftOut: 'second', sure: false } : { field, reason, sure };
  taken.add(field);
}

function assignByHeads(assigning: Assigning, reason: HeadMatch['reason'], filled: boolean): void {
  for (const [place, { match, texts }] of openColumns(assigning)) {
    if (texts.some((each) => each !== '') !== filled) continue;
    if (match?.field !== undefined && match.reason === reason) give(assigning, place, match.field, reason);
  }
}

function leaveForeignOut(assigning: Assigning): void {
  for (const [place, column] of openColumns(assigning)) {
    const leftOut = foreignColumn(column);
    if (leftOut) assigning.meanings[place] = { leftOut, sure: true };
  }
}

function assignByContent(assigning: Assigning, table: FoundHeads['table'], spellings: Spellings): void {
  for (const [place, { texts }] of openColumns(assigning)) {
    const field = contentField(texts, table, spellings);
    if (field !== undefined && !assigning.taken.has(field)) give(assigning, place, field, 'content');
  }
}

function chosenMeaning(field: string | undefined): Meaning | undefined {
  if (field === undefined) return undefined;
  return field === '' ? { leftOut: 'chosen', sure: true } : { field, reason: 'chosen', sure: true };
}

/** Foreign columns, running numbers and columns without anything in them. A column “No” that holds codes is none of them. */
function foreignColumn({ match, text, texts }: HeadedColumn): ColumnLeftOut | undefined {
  const filled = texts.filter((each) => each !== '');
  if (match?.foreign === 'number') return isMostlyNumbered(filled) ? 'number' : undefined;
  if (match?.foreign) return match.foreign;
  if (filled.length === 0) return 'blank';
  return text === '' && isRunning(texts) && filled.length > 1 ? 'number' : undefined;
}

/** Letters of sections and the word of a totals row stand in such columns too. */
function isMostlyNumbered(filled: readonly string[]): boolean {
  return filled.filter((each) => /^\(?\d+[.)]?$/.test(each)).length >= filled.length / 2;
}

const usualOrder = {
  departments: ['department', 'responsibilities'],
  targets: ['target', 'task'],
  kpis: ['name', 'definition'],
} as const;

/** Without heads plain texts are taken in the order in which tables usually have them. */
function nameTheRest(assigning: Assigning, table: FoundHeads['table']): void {
  const open = openColumns(assigning);
  const free = usualOrder[table].filter((id) => !assigning.taken.has(id));
  free.slice(0, open.length).forEach((id, at) => give(assigning, open[at]?.[0] ?? 0, id, 'content'));
}
