import type { TargetUnit } from '../TargetReading';

/** What kind of statement a text is, numbers left aside. */
export interface Nature {
  readonly kind: 'quantity' | 'delivery' | 'fact' | 'duty' | 'vague';
  /** What a quantity is counted in. */
  readonly unit: TargetUnit;
}

export const vague: Nature = { kind: 'vague', unit: 'none' };

export const duty: Nature = { kind: 'duty', unit: 'none' };

export const delivery: Nature = { kind: 'delivery', unit: 'none' };

export const fact: Nature = { kind: 'fact', unit: 'none' };
