/** Why a text is read as it is. */
export interface Because {
  /** The pattern by which it is built; undefined where a level decides alone, and for a blank text. */
  readonly pattern: string | undefined;
  /** The words that the reading rests on, in the order of the text. */
  readonly spans: readonly ReadSpan[];
}

/** Words of a text and as what they were read: a tag of the lexicon, or part of a level. */
export interface ReadSpan {
  readonly as: string;
  /** As written. */
  readonly text: string;
  /** Places in the text in UTF-16 units: of its first unit, and after its last. */
  readonly start: number;
  readonly end: number;
}
