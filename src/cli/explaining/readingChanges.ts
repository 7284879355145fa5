import type { StatementReading } from './readingsBy';
import type { Statement } from './statementsIn';

/** The fields of a reading, in the order in which changes are told. */
const fields = [
  ...(['measurable', 'activity', 'vague', 'hasNumericTarget', 'value', 'valueHigh', 'unit', 'comparator'] as const),
  ...(['timeBound', 'period'] as const),
];

/** What is read otherwise, a line a statement: `practice-1 “Deliver mail”: activity false → true, …; by work`, and a count. */
export function readingChanges(
  statements: readonly Statement[],
  before: ReadonlyMap<string, StatementReading>,
  after: readonly StatementReading[],
): string[] {
  const lines = after.flatMap((reading, place) => {
    const old = before.get(reading.id);
    const changes = old ? changed(old, reading) : ['not read by the other build'];
    const pattern = reading.because?.pattern;
    const by = pattern === undefined ? '' : `; by ${pattern}`;
    return changes.length === 0 ? [] : [`${reading.id} “${statements[place]?.text ?? ''}”: ${changes.join(', ')}${by}`];
  });
  return [...lines, `${lines.length} of ${after.length} readings change.`];
}

function changed(old: StatementReading, reading: StatementReading): string[] {
  return fields
    .filter((field) => (old[field] ?? null) !== (reading[field] ?? null))
    .map((field) => `${field} ${String(old[field] ?? null)} → ${String(reading[field] ?? null)}`);
}
