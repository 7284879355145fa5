/**
 * All that one typed cell sets off, in this order and no other: the steps of the entry itself, then those who follow an
 * edit. Whoever follows takes its place by name (`Workbook.follow`), so that it does not matter who came first; the steps
 * of the entry stand in `enterInputs`.
 */
export const entrySteps = [
  // First, while the new cells are still blank; a formula is then written as one that stands inside its table.
  'growTables',
  'writeCells',
  // Before columns are filled, so that fewer formulas have to follow the new heads.
  'renameHeads',
  'fillColumns',
  // Last: a column that was just written over in whole is calculated no longer, or by another formula.
  'fillNewRows',
] as const;

/** Those who are told of an edit, first of changed structure, then of changed cells: see {@link entrySteps}. */
export const followers = [
  // Notes what lies over moved cells; needs no results.
  'keptFile',
  // Before all who show or send results.
  'calculation',
  // In manual mode only the formulas just entered run; the calculation must know them.
  'calculationMode',
  // An event tells of the value after the edit.
  'events',
  // Draws what all others have left.
  'page',
] as const;

export type EntryStep = (typeof entrySteps)[number];

export type Follower = (typeof followers)[number];
