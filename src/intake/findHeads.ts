import { nameOfRow } from './fieldsOfTable';
import type { Grid } from './Grid';
import { headKey } from './headKey';
import { matchHead, type HeadMatch } from './matchHead';
import { intakeTables, type IntakeLanguage, type IntakeTable } from './Understood';

/** A column's head with what it says. */
export interface FoundHead {
  readonly text: string;
  readonly match?: HeadMatch;
}

/** The heads of somebody's table; none where its first rows hold none. */
export interface FoundHeads {
  readonly table: IntakeTable;
  /** The first row of heads (from 0), and how many there are: 0, 1 or 2. */
  readonly top: number;
  readonly height: number;
  readonly heads: readonly FoundHead[];
}

/** Titles and the like stand above the heads; so many rows are searched for them. */
const searched = 25;
/** A head that is ours or usual counts as much as two that only hold a usual word. */
const worth: Readonly<Record<HeadMatch['reason'], number>> = { head: 2, usual: 2, part: 1 };

interface Candidate extends FoundHeads {
  readonly score: number;
}

/** Finds the row or the two rows of heads, and the table of ours that they fit best. */
export function findHeads(
  grid: Grid,
  languages: readonly IntakeLanguage[],
  only?: IntakeTable,
): FoundHeads | undefined {
  const tables = only ? [only] : intakeTables;
  const candidates = tables.flatMap((table) =>
    grid.slice(0, searched).flatMap((_, top) => [1, 2].map((height) => candidate(grid, top, height, table, languages))),
  );
  const best = candidates.reduce<Candidate | undefined>(
    (one, other) => (isBetter(other, one) ? other : one),
    undefined,
  );
  return best && best.score >= leastScore(best) ? best : undefined;
}

/** One usual head suffices where there are hardly others; a wider table has more of them. */
function leastScore({ heads }: FoundHeads): number {
  return heads.filter(({ text }) => text !== '').length > 2 ? 3 : 2;
}

/** The first of equals counts, and of tables that fit alike the later one, which has more fields. */
function isBetter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other) return one.score > 0;
  return one.score > other.score || (one.score === other.score && one.table !== other.table && one.top === other.top);
}

function candidate(
  grid: Grid,
  top: number,
  height: number,
  table: IntakeTable,
  languages: readonly IntakeLanguage[],
): Candidate {
  const heads = headsAt(grid, top, height, table, languages);
  const none = { table, top, height, heads, score: 0 };
  if (height === 2 && !isSecondRow(grid, top + 1, heads)) return none;
  const fields = worthOf(heads);
  const sum = [...fields.values()].reduce((all, each) => all + each, 0);
  return { ...none, score: sum === 0 ? 0 : sum + bonus(grid, none, fields) };
}

/** How sure each field is that the heads name. */
function worthOf(heads: readonly FoundHead[]): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  for (const { match } of heads) {
    const id = match?.field ?? match?.foreign;
    if (match && id !== undefined) fields.set(id, Math.max(worth[match.reason], fields.get(id) ?? 0));
  }
  return fields;
}

/** A table without its rows' names is hardly that table; heads that are merged down say that there are two rows of them. */
function bonus(grid: Grid, { table, top, height, heads }: FoundHeads, fields: ReadonlyMap<string, number>): number {
  const named = fields.has(nameOfRow[table]) ? 1 : 0;
  const joined = height === 2 && isJoined(grid[top] ?? [], grid[top + 1] ?? [], heads, nameOfRow[table]) ? 0.5 : 0;
  const long = heads.some(({ text }) => text.length > longestHead) ? 1 : 0;
  return named + joined - long;
}

/** The upper heads are merged down, or, in plain text, nothing stands below that of the name, but something beside it. */
function isJoined(upper: Grid[number], lower: Grid[number], heads: readonly FoundHead[], name: string): boolean {
  if (lower.some(({ merged }) => merged === 'above')) return true;
  const named = heads.findIndex(({ match }) => match?.field === name);
  const isGap = lower.some(({ text }, place) => text !== '' && (upper[place]?.text ?? '') === '');
  return isGap && named >= 0 && (lower[named]?.text ?? '') === '';
}

/** Longer texts are sentences. */
const longestHead = 80;

/** A second row of heads stands below merged or blank heads, or says by itself what its columns are. */
function isSecondRow(grid: Grid, row: number, heads: readonly FoundHead[]): boolean {
  const cells = grid[row] ?? [];
  const own = cells.filter(({ text, merged }) => text !== '' && merged === undefined);
  if (own.length === 0 || cells.some(({ value }) => value !== undefined)) return false;
  const above = grid[row - 1] ?? [];
  // A title over the whole table is no head of any column.
  if (above.length > 1 && above.slice(1).every(({ merged }) => merged === 'left')) return false;
  const isJoined = cells.some(({ merged }) => merged === 'above') || above.some(({ merged }) => merged === 'left');
  const gaps = heads.filter((_, place) => (above[place]?.text ?? '') === '' && (cells[place]?.text ?? '') !== '');
  return (
    (isJoined || gaps.length > 0) &&
    own.every(({ text }) => text.length <= longestHead && !/^(?!20\d\d$)\d+$/.test(text))
  );
}

function headsAt(
  grid: Grid,
  top: number,
  height: number,
  table: IntakeTable,
  languages: readonly IntakeLanguage[],
): FoundHead[] {
  const upper = filledAcross(grid[top] ?? [], height === 2 ? (grid[top + 1] ?? []) : []);
  const lower = height === 2 ? (grid[top + 1] ?? []) : [];
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, place) => {
    const one = upper[place] ?? '';
    const below = lower[place];
    const other = below === undefined || below.merged === 'above' ? '' : below.text;
    const texts = other === '' || other === one ? [one] : [other, `${one} ${other}`, `${other} ${one}`, one];
    return bestHead(
      texts,
      [one, other].filter((text, at, all) => text !== '' && all.indexOf(text) === at).join(' – '),
      (text) => matchHead(text, table, languages),
    );
  });
}

/** Where heads were merged and came as plain text, those to the right are blank: they belong to the head on their left. */
function filledAcross(upper: Grid[number], lower: Grid[number]): string[] {
  let last = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const text = upper[place]?.text ?? '';
    if (text !== '') last = text;
    return text === '' && (lower[place]?.text ?? '') !== '' ? last : text;
  });
}

function bestHead(texts: readonly string[], text: string, match: (text: string) => HeadMatch | undefined): FoundHead {
  const matches = texts.flatMap((each) => match(each) ?? []);
  const whole = matches.find(({ reason }) => reason !== 'part');
  return { text, match: whole ?? matches[0] };
}

/** Says whether a row repeats the heads, as on each page of a document. */
export function repeatsHeads(row: Grid[number], { heads, height }: FoundHeads): boolean {
  if (height === 0) return false;
  const keys = new Set(heads.flatMap(({ text }) => [text, ...text.split(' – ')].map(headKey)));
  const filled = row.filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ text }) => keys.has(headKey(text)) && headKey(text) !== '');
}
