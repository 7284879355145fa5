/** Letters of a run: long enough to tell words apart, short enough to see "hadir" in "kehadiran". */
const runLength = 4;

/** A text to compare with, cut into runs of letters. */
export interface ComparedText {
  readonly runs: ReadonlySet<string>;
  /** Sum of the runs' weights, as a length. */
  readonly length: number;
}

/** How much each run tells: one that stands in few texts tells more than one that stands in most. */
export type RunWeights = ReadonlyMap<string, number>;

/** The runs of letters in a text, each once: `"sales now"` → sale, ales, now. Shorter words stay whole. */
export function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+/gu)) {
    for (let at = 0; at === 0 || at + runLength <= word.length; at += 1) runs.add(word.slice(at, at + runLength));
  }
  return runs;
}

/** Weighs the runs of some texts against each other. */
export function weighRuns(texts: readonly ReadonlySet<string>[]): RunWeights {
  const counts = new Map<string, number>();
  for (const runs of texts) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return new Map([...counts].map(([run, count]) => [run, Math.log((texts.length + 1) / count)]));
}

/** Makes a text ready to be compared with many. */
export function comparedText(runs: ReadonlySet<string>, weights: RunWeights): ComparedText {
  const squares = [...runs].map((run) => (weights.get(run) ?? 0) ** 2);
  return { runs, length: Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) };
}

/** How near a text's runs are to another text: 0 shares nothing, more is nearer. For comparing one text with many. */
export function nearness(
  runs: ReadonlySet<string>,
  { runs: others, length }: ComparedText,
  weights: RunWeights,
): number {
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared += (weights.get(run) ?? 0) ** 2;
  return shared / (length || 1);
}
