import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';

/** What makes two values the same for look-ups: the type and, for text, its letters without case and each other sign (`assumptions.keySigns`). */
export function equalityKey(value: CellValue): string | number | boolean | null {
  if (typeof value === 'string') return `"${value.toLowerCase()}`;
  return value instanceof CellError ? value.code : value;
}

/** Where each value stands in a column of cells: offsets from its top, in rising order. */
export class EqualityIndex {
  private readonly offsets = new Map<string | number | boolean | null, number[]>();
  /** What searches that began with this column found, by all their ranges and criteria; it ends with the index. */
  readonly searches = new Map<string, readonly number[]>();
  private readonly numericTexts = new Map<number, number[]>();

  constructor(values: readonly (CellValue | undefined)[], top: number, bottom: number) {
    for (let row = top; row <= bottom; row++) {
      const value = values[row] ?? null;
      append(this.offsets, equalityKey(value), row - top);
      if (typeof value !== 'string' || !/^\s*[-+.\d]/.test(value)) continue;
      const number = Number(value);
      if (!Number.isNaN(number)) append(this.numericTexts, number, row - top);
    }
  }

  /** Offsets of cells with this very value. */
  equal(value: CellValue): readonly number[] {
    return this.offsets.get(equalityKey(value)) ?? [];
  }

  /** Offsets of cells that a criterion such as `5` meets: the number and texts that read as it. */
  equalNumber(number: number): readonly number[] {
    const texts = this.numericTexts.get(number);
    const numbers = this.equal(number);
    return texts ? [...numbers, ...texts].sort((one, other) => one - other) : numbers;
  }
}

function append<K>(map: Map<K, number[]>, key: K, offset: number): void {
  const offsets = map.get(key);
  if (offsets) offsets.push(offset);
  else map.set(key, [offset]);
}
