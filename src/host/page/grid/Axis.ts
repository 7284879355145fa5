/** Sizes and places of rows or columns in pixels, for the first `count` of them. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = (this.starts[index] ?? 0) + size(index);
  }

  /** Where a row or column begins; past the last one, the end of all. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The row or column that covers a pixel; the last one beyond the end. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
