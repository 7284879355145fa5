import { parseStructRef } from '@borgar/fx';

/** `A1` is one cell, `A1:B2`, `A:A` and `T[x]` are many, `[@x]` and `T[[#Headers],[x]]` are one; of a name nothing is known here. */
export function spansCells(kind: string, value: string): boolean {
  if (kind === 'name') return false;
  if (kind !== 'table') return value.includes(':');
  const reference = parseStructRef(value);
  const [section, ...more] = reference?.sections ?? [];
  const isOneRow = more.length === 0 && ['this row', 'headers', 'totals'].includes(section ?? '');
  return !(isOneRow && reference?.columns?.length === 1);
}
