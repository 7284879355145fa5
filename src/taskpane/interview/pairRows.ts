/** The texts by which an outcome is known, and the one-based row of the sheet where they stood. */
export interface OutcomeTexts {
  readonly task: string;
  readonly target: string;
  readonly row?: number;
}

/** An outcome as its row was, and as it is typed. */
interface KnownOutcome {
  readonly before: OutcomeTexts;
  readonly typed: OutcomeTexts;
}

/** A row, by its place, and how it is an outcome's: it is as it was, it holds what is typed, or it shares one text. */
export interface RowPair {
  readonly at: number;
  readonly how: 'same' | 'written' | 'related';
}

const fields = ['task', 'target'] as const;

/**
 * The row of each outcome, each row once: first rows that are as they were, then those that hold what is typed. Of what is left one text in common
 * is enough where no other outcome and no other row has it, or where no row has gone and it stands where it stood.
 */
export function pairRows(outcomes: readonly KnownOutcome[], rows: readonly OutcomeTexts[]): (RowPair | undefined)[] {
  const pairs = new Map<number, RowPair>();
  const taken = new Set<number>();
  const free = (list: readonly unknown[], isTaken: (at: number) => boolean): number[] =>
    list.map((_, at) => at).filter((at) => !isTaken(at));
  const freeRows = (): number[] => free(rows, (at) => taken.has(at));
  const freeOutcomes = (): number[] => free(outcomes, (at) => pairs.has(at));
  const pass = (how: RowPair['how'], isIts: (outcome: KnownOutcome, row: OutcomeTexts) => boolean): void => {
    for (const place of freeOutcomes()) {
      const outcome = outcomes[place];
      const at = freeRows().find((each) => outcome && rows[each] && isIts(outcome, rows[each]));
      if (at === undefined) continue;
      pairs.set(place, { at, how });
      taken.add(at);
    }
  };
  const isComplete = rows.length >= outcomes.length;
  pass('same', ({ before }, row) => isAlike(before, row) && before.row === row.row);
  pass('same', ({ before }, row) => isAlike(before, row));
  pass('written', ({ typed }, row) => isAlike(typed, row));
  pass('related', ({ before }, row) => isComplete && isRelated(before, row) && before.row === row.row);
  const [outcomesLeft, rowsLeft] = [freeOutcomes(), freeRows()];
  const isOnly = (before: OutcomeTexts, row: OutcomeTexts): boolean =>
    isRelated(before, row) &&
    outcomesLeft.filter((place) => isRelated(outcomes[place]?.before, row)).length === 1 &&
    rowsLeft.filter((at) => isRelated(before, rows[at])).length === 1;
  pass('related', ({ before }, row) => isOnly(before, row));
  return outcomes.map((_, place) => pairs.get(place));
}

export function isAlike(one: OutcomeTexts, other: OutcomeTexts): boolean {
  return fields.every((field) => one[field].trim() === other[field].trim());
}

/** Two rows with one text in common, of which the other one may have been changed. */
function isRelated(one: OutcomeTexts | undefined, other: OutcomeTexts | undefined): boolean {
  return fields.some((field) => (one?.[field].trim() ?? '') !== '' && one?.[field].trim() === other?.[field].trim());
}
