/** An action that failed: what of it is done, and what not. */
export interface FailedWords {
  readonly title: string;
  readonly state: string;
}

/** What of an action that failed is done, and what not, in English. */
export const paneFailures = {
  looking: { title: 'The workbook could not be read.', state: 'Nothing in it has changed.' },
  checking: {
    title: 'The check could not be finished.',
    state: 'Nothing in the workbook has changed, and what was found before stays here.',
  },
  removing: {
    title: 'The examples could not all be removed.',
    state: 'Some may be gone already; your own rows stay. The next try removes the rest.',
  },
  repairing: {
    title: 'The formulas could not all be repaired.',
    state: 'Some cells may have their formula again; what you typed stays. The next try repairs the rest.',
  },
  freezing: {
    title: 'The results could not all be frozen.',
    state: 'Cells marked ❄ are values, all others still formulas. Freeze again to complete it.',
  },
  restoring: {
    title: 'The formulas could not all be restored.',
    state: 'Cells marked ❄ are still values. Restore again to bring back the rest.',
  },
} satisfies Readonly<Record<string, FailedWords>>;
