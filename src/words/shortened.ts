/** Longest text of a cell that is repeated inside a sentence. */
const longestQuote = 40;

/** A cell's text, short enough to stand inside a sentence: what is left out becomes "…". */
export function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
}
