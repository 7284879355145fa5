/** Runs work after the call that asked for it, as Excel answers: never within it; nothing more once it is closed. */
export class Later {
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private closed = false;

  run(work: () => void): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, 0);
    this.timers.add(timer);
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
