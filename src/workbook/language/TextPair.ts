/** What a cell of ours holds. */
export type OurText = string | number;

/** A text or a number that we write, in the language before and in the one to come. */
export interface TextPair {
  readonly old: OurText;
  readonly new: OurText;
}

/** One cell that we write, in each form that it may have; the first form is the usual one. */
export type TextForms = readonly TextPair[];

/** The cells of two languages side by side. Throws where there are not as many of one as of the other. */
export function textPairs(old: readonly OurText[], other: readonly OurText[]): TextPair[] {
  if (old.length !== other.length) throw new Error(`There are ${old.length} texts against ${other.length}.`);
  return old.map((text, index) => ({ old: text, new: other[index] ?? text }));
}
