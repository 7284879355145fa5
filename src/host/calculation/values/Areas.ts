import type { Reference } from './Reference';

/** Several references in one: a union, `(A1:A2,C1)`, or the same cells of sheets side by side, `Jan:Mar!A1`. */
export class Areas {
  constructor(
    readonly parts: readonly Reference[],
    readonly kind: 'union' | 'sheets',
  ) {}
}
