type Close = () => Promise<void> | void;

/** Thrown into a start that is asked to stop before it is done. */
export class Stopped extends Error {}

/** What was opened, closed in reverse, once. What is opened after a stop has begun is closed at once. */
export class Teardown {
  private readonly open: Close[] = [];
  private run: Promise<void> | null = null;

  get begun(): boolean {
    return this.run !== null;
  }

  /** Throws `Stopped` when a stop has begun meanwhile, so that the start goes no further. */
  async add(close: Close): Promise<void> {
    if (!this.begun) {
      this.open.push(close);
      return;
    }
    await close();
    throw new Stopped();
  }

  close(): Promise<void> {
    this.run ??= this.closeAll();
    return this.run;
  }

  private async closeAll(): Promise<void> {
    for (let close = this.open.pop(); close; close = this.open.pop()) {
      try {
        await close();
      } catch {
        // What fails to close must not keep the rest open, the database least of all.
      }
    }
  }
}
