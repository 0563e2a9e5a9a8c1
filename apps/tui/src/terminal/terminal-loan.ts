import type { SuspendTerminal } from 'ink';

/** Lends the terminal to another program, and knows while it is away. */
export class TerminalLoan {
  #suspend: SuspendTerminal | undefined;
  #isAway = false;

  /** Takes what suspends the app, once there is one. */
  readonly begin = (suspend: SuspendTerminal): void => {
    this.#suspend = suspend;
  };

  get isAway(): boolean {
    return this.#isAway;
  }

  /** Away for as long as `work` takes. */
  async lend(work: () => Promise<void>): Promise<void> {
    this.#isAway = true;
    try {
      await this.#suspend?.(work);
    } finally {
      this.#isAway = false;
    }
  }
}
