import { cellText } from './cellText';
import type { CellInput } from './field';
import { findListEntry } from './lists';
import type { TargetUnit } from '../../reading/readTarget';

const kinds: Readonly<Record<string, TargetUnit>> = {
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
export function listUnit(unit: CellInput): TargetUnit | undefined {
  const text = cellText(unit);
  const entry = findListEntry('unit', text);
  if (entry) return kinds[entry.id] ?? 'count';
  return text.includes('%') ? 'percent' : undefined;
}
