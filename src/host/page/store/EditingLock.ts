const lockName = 'excel-preview-editing';
/** What tabs say to each other. */
const messages = { keep: 'keep all', kept: 'all is kept' } as const;
/** Milliseconds in which the tab that edits keeps all it has when it is asked; one that sleeps is not waited for longer. */
const longestKeeping = 4000;

/**
 * The right to edit, which one tab has at a time. The browser gives it back when a tab is closed or crashes. Where the browser knows
 * no locks, every tab has it: the store then tells who was overtaken.
 */
export class EditingLock {
  private readonly locks = navigator.locks as LockManager | undefined;
  private readonly channel = new BroadcastChannel(lockName);
  /** Gives the right back; undefined where this tab has it not. */
  private letGo: (() => void) | undefined;
  private allIsKept: (() => void) | undefined;

  /**
   * @param keepAll Called before another tab reads what is kept, or takes over; it waits for it a little while.
   * @param onLost The other tab has taken over.
   */
  constructor(
    private readonly keepAll: () => Promise<void>,
    private readonly onLost: () => void,
  ) {
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === messages.keep && this.letGo)
        void this.keepAll().finally(() => this.channel.postMessage(messages.kept));
      if (data === messages.kept) this.allIsKept?.();
    };
  }

  /** True where no other tab has it. */
  tryTake(): Promise<boolean> {
    return this.request({ ifAvailable: true });
  }

  /** Resolves when the other tab is gone, which a browser without locks never tells. False where `signal` ended the wait. */
  waitForIt(signal: AbortSignal): Promise<boolean> {
    return this.locks ? this.request({ signal }) : new Promise(() => undefined);
  }

  /** Asks the tab that edits to keep all it has; resolves when it has, or does not answer. */
  askToKeep(): Promise<void> {
    return new Promise((resolve) => {
      this.allIsKept = resolve;
      setTimeout(resolve, longestKeeping);
      this.channel.postMessage(messages.keep);
    });
  }

  /** Takes the right from the other tab when that has kept all it has. */
  async takeOver(): Promise<void> {
    await this.askToKeep();
    await this.request({ steal: true });
  }

  /** Gives the right back, where this tab has it. */
  release(): void {
    this.letGo?.();
    this.letGo = undefined;
  }

  private request(options: LockOptions): Promise<boolean> {
    const { locks } = this;
    if (!locks) return Promise.resolve(true);
    return new Promise((resolve) => {
      let own: (() => void) | undefined;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null);
        return lock ? new Promise<void>((letGo) => (this.letGo = own = letGo)) : undefined;
      };
      locks.request(lockName, options, hold).catch(() => {
        resolve(false);
        if (own === undefined || own !== this.letGo) return;
        this.letGo = undefined;
        this.onLost();
      });
    });
  }
}
