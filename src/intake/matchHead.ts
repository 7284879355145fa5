import type { ForeignColumn } from '../kpi/record/HeadSpellings';
import { fieldsOfTable } from './fieldsOfTable';
import { hasWords, headKey } from './headKey';
import type { ColumnReason, IntakeLanguage, IntakeTable } from './Understood';

/** What a head says of its column. */
export interface HeadMatch {
  readonly field?: string;
  readonly foreign?: ForeignColumn;
  readonly reason: Extract<ColumnReason, 'head' | 'usual' | 'part'>;
}

interface Named {
  readonly key: string;
  readonly match: Omit<HeadMatch, 'reason'>;
  readonly ours: boolean;
}

const known = new WeakMap<readonly IntakeLanguage[], Map<IntakeTable, readonly Named[]>>();

/** What the head of a column means in one of our tables, in any language; undefined where no usual word stands in it. */
export function matchHead(
  head: string,
  table: IntakeTable,
  languages: readonly IntakeLanguage[],
): HeadMatch | undefined {
  const key = headKey(head);
  if (key === '') return undefined;
  const named = namedIn(table, languages);
  const whole = named.find((each) => each.key === key);
  if (whole) return { ...whole.match, reason: whole.ours ? 'head' : 'usual' };
  const parts = named.filter((each) => each.key.length > 2 && hasWords(key, each.key));
  const [longest] = parts.sort(byTelling);
  return longest && { ...longest.match, reason: 'part' };
}

/** A foreign word tells most: "Bobot KPI" is a weight, whatever else stands in it. */
function byTelling(one: Named, other: Named): number {
  const foreign = Number(other.match.foreign !== undefined) - Number(one.match.foreign !== undefined);
  return foreign || other.key.length - one.key.length;
}

function namedIn(table: IntakeTable, languages: readonly IntakeLanguage[]): readonly Named[] {
  const tables = known.get(languages) ?? new Map<IntakeTable, readonly Named[]>();
  known.set(languages, tables);
  const named = tables.get(table) ?? [...ourHeads(table, languages), ...usualHeads(table, languages)];
  tables.set(table, named);
  return named;
}

function ourHeads(table: IntakeTable, languages: readonly IntakeLanguage[]): Named[] {
  return fieldsOfTable[table].flatMap(({ id }) => {
    const heads = languages.flatMap(({ fields }) => fields[table][id]?.head ?? []);
    return [id, ...heads].map((head) => ({ key: headKey(head), match: { field: id }, ours: true }));
  });
}

function usualHeads(table: IntakeTable, languages: readonly IntakeLanguage[]): Named[] {
  const fields = languages.flatMap(({ heads }) =>
    Object.entries(heads[table]).flatMap(([field, words]) => named(words, { field })),
  );
  const foreign = languages.flatMap(({ heads }) =>
    (Object.keys(heads.foreign) as ForeignColumn[]).flatMap((id) => named(heads.foreign[id], { foreign: id })),
  );
  return [...fields, ...foreign];
}

function named(words: readonly string[] | undefined, match: Named['match']): Named[] {
  return (words ?? []).map((word) => ({ key: headKey(word), match, ours: false }));
}
