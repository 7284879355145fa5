/** Troubles that tests order. Batches are counted from the order on: 1 is the next one. */
export class Faults {
  private readonly failures = new Map<number, string>();
  private readonly edits = new Map<number, () => void>();
  private readonly lost = new Set<number>();
  private readonly refused = new Map<string, string>();
  private batch = 0;
  private editing = false;
  private waiting: (() => void)[] = [];

  /** Ends the k-th batch with this code before it does anything. */
  failBatch(k: number, code: string): void {
    this.failures.set(this.batch + k, code);
  }

  /** Lets someone else edit the workbook before the k-th batch; the add-in hears of it as Remote. */
  beforeBatch(k: number, edit: () => void): void {
    this.edits.set(this.batch + k, edit);
  }

  /** Carries the k-th batch out and never answers it. */
  loseAnswer(k: number): void {
    this.lost.add(this.batch + k);
  }

  /** Ends every batch that calls a member of this name, as the protocol names it, with this code before it does anything. */
  refuseAlways(member: string, code: string): void {
    this.refused.set(member, code);
  }

  /** While true a person is editing a cell: batches fail, or wait where they were sent with `delayForCellEdit`. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(value: boolean) {
    this.editing = value;
    if (value) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const run of waiting) run();
  }

  whenCellEditEnds(run: () => void): void {
    if (this.editing) this.waiting.push(run);
    else run();
  }

  /** Counts one batch that calls these members and gives what was ordered for it. */
  nextBatch(members: readonly string[]): {
    readonly failure?: string;
    readonly edit?: () => void;
    readonly isLost: boolean;
  } {
    this.batch += 1;
    const { batch } = this;
    const refused = members.find((member) => this.refused.has(member));
    const failure = this.failures.get(batch) ?? (refused === undefined ? undefined : this.refused.get(refused));
    return { failure, edit: this.edits.get(batch), isLost: this.lost.has(batch) };
  }
}
