/** A text to compare with, as its stems. */
export interface ComparedText {
  readonly stems: ReadonlySet<string>;
  /** Sum of the stems' weights, as a length. */
  readonly length: number;
}

/** How much each stem tells: one that stands in few texts tells more than one that stands in most. */
export type StemWeights = ReadonlyMap<string, number>;

/** Weighs the stems of some texts against each other. */
export function weighStems(texts: readonly ReadonlySet<string>[]): StemWeights {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log((texts.length + 1) / count)]));
}

/** Makes a text ready to be compared with many. */
export function comparedText(stems: ReadonlySet<string>, weights: StemWeights): ComparedText {
  const squares = [...stems].map((stem) => (weights.get(stem) ?? 0) ** 2);
  return { stems, length: Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) };
}

/** How near a text's stems are to another text: 0 shares nothing, more is nearer. For comparing one text with many. */
export function nearness(
  stems: ReadonlySet<string>,
  { stems: others, length }: ComparedText,
  weights: StemWeights,
): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared += (weights.get(stem) ?? 0) ** 2;
  return shared / (length || 1);
}
