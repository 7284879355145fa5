/**
 * What a formula that a reviewer explains in 24 seconds holds at most. Source: FAST Standard 3.03 and 3.04 (a line of the formula bar, no
 * nested IF); operations and references as formula smells in Hermans, Pinzger and van Deursen 2014.
 */
export const formulaLimits = {
  /** Characters as shown. */
  length: 120,
  /** How deep IF may stand inside IF. */
  ifInIf: 1,
  /** Different cells, columns and names. */
  references: 6,
} as const;
