import type { Area } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';

/** The merged cell that covers this one. */
export function mergeAt(merges: readonly Area[], { row, column }: Cell): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
