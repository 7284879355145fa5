/**
 * All that one typed cell sets off, in this order and no other: the steps of the entry itself, then those who follow an
 * edit, then what the page does when the whole act is over. The steps are names; what each does stands in `enterInputs`, is
 * given to `Workbook.follow` (so that it does not matter who came first), and stands in the page's `Book`.
 */
export const editSteps = {
  entry: [
    // First, while the new cells are still blank; a formula is then written as one that stands inside its table.
    'growTables',
    'writeCells',
    // Before columns are filled, so that fewer formulas have to follow the new heads.
    'renameHeads',
    'fillColumns',
    // Last: a column that was just written over in whole is calculated no longer, or by another formula.
    'fillNewRows',
  ],
  /** Told once an entry, first of changed structure, then of changed cells; edits other than typing begin here. */
  followers: [
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
  ],
  /** Once an act of a person or an add-in, however many edits it made. */
  page: [
    // From now on the page is busy until the custom functions have answered.
    'awaitResults',
    // The image for undo holds the results that are there.
    'history',
    // Shows what can be undone, too.
    'redraw',
    // The work is kept in the browser when all else is done.
    'keepWork',
  ],
} as const;

export type EntryStep = (typeof editSteps.entry)[number];

export type Follower = (typeof editSteps.followers)[number];

export type PageStep = (typeof editSteps.page)[number];
