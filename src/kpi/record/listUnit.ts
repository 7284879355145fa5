import { cellText } from './cellText';
import type { CellInput } from './Field';
import { listEntry, type EntryId, type Spellings } from './lists';
import type { TargetUnit } from '../../reading/TargetReading';

const kinds: Readonly<Partial<Record<EntryId<'unit'>, TargetUnit>>> = {
  percent: 'percent',
  rupiah: 'currency',
  dollar: 'currency',
  minute: 'time',
  hour: 'time',
  day: 'time',
  point: 'score',
  ratio: 'ratio',
};

/** What kind of quantity a unit cell stands for; things that are counted are "count", an unknown unit is undefined. */
export function listUnit(spellings: Spellings, unit: CellInput): TargetUnit | undefined {
  const text = cellText(unit);
  const entry = listEntry(spellings, 'unit', text);
  if (entry) return kinds[entry] ?? 'count';
  return text.includes('%') ? 'percent' : undefined;
}
