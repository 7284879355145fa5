/** Something that the reading of a text rests on. */
export interface Seen {
  /** `level` is a number to reach, `number` one that is none (a name, a date, who is counted); the others are words. */
  readonly kind:
    'level' | 'number' | 'comparison' | 'time' | 'quantity' | 'change' | 'striving' | 'delivery' | 'duty' | 'quality';
  /** As written. */
  readonly text: string;
  /** Places in the text in UTF-16 units: of its first unit, and after its last. */
  readonly start: number;
  readonly end: number;
}
