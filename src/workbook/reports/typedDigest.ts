import type { CellInput } from '../../kpi/record/Field';

/** A sheet's cells as they are loaded: its formulas and where they begin. */
type Cells = Pick<Excel.Range, 'formulas' | 'address' | 'isNullObject'>;

/** 32 bits of FNV-1a (Fowler, Noll and Vo). */
const [offset, prime] = [0x811c9dc5, 0x01000193];

/**
 * A short text that changes with whatever somebody types into a sheet: what a sheet of ours was when it was made. Of a formula only its place
 * counts, since renamed columns change how it is written. Queue `loadTyped` first.
 */
export function typedDigest(cells: Cells): string {
  if (cells.isNullObject) return '0';
  const typed = (cells.formulas as CellInput[][]).map((row) => row.map(constantOf));
  const text = JSON.stringify([cells.address.replace(/^.*!/, ''), typed]);
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime) >>> 0;
  return hash.toString(36);
}

function constantOf(cell: CellInput): CellInput {
  return typeof cell === 'string' && cell.startsWith('=') ? '=' : cell;
}

/** Queues the load of what `typedDigest` looks at. */
export function loadTyped(sheet: Excel.Worksheet): Excel.Range {
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load('formulas, address');
  return cells;
}
