import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import type { Code } from '../compile/Code';
import type { Matrix } from '../values/Matrix';
import type { Reference } from '../values/Reference';
import type { Value } from '../values/Value';
import type { RangeNode } from './RangeNode';

/** A cell that holds a formula, as the calculation knows it. */
export class FormulaNode {
  /** The single cells it reads, and the ranges. */
  cells: readonly Reference[] = [];
  ranges: readonly RangeNode[] = [];
  /** What it refers to without reading values, as in ROWS or FORMULATEXT. */
  shapes: readonly Reference[] = [];
  /** All of these together. */
  references: readonly Reference[] = [];
  /** What spilled from here last, the formula's own cell included. */
  spill: { readonly area: Area; readonly matrix: Matrix } | undefined;
  /** Results of custom functions since an input changed, by call; #BUSY! while a promise is open. */
  results: Map<string, Value> | undefined;
  /** Custom functions nobody knew when they were first called; they stay #NAME? until the formula is entered again. */
  unknown: Set<string> | undefined;
  /** Whether its result came with the file, so that it is kept where the formula cannot be calculated here. */
  hasSavedResult = false;
  /** Rises when an input changes, so that late results of custom functions are dropped. */
  turn = 0;
  /** While an order is made: how many steps must come before, and which wait for this one. */
  waiting = 0;
  followers: (FormulaNode | RangeNode)[] | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly key: number,
    public formula: string,
    /** The formula's `relativeFormula`. */
    public relative: string,
    public code: Code,
  ) {}

  /** Forgets the custom functions' results: an input changed. */
  renew(): void {
    this.turn += 1;
    this.results = undefined;
  }
}
