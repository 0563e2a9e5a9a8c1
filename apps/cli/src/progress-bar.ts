import type { Io } from './io.ts';

const words = { search: 'searching', read: 'reading' } as const;
const patience = 400; // milliseconds before anything is drawn: most runs are over by then
const interval = 60;
const cells = 24;

/** One line on stderr, drawn over itself and gone at the end. */
export class ProgressBar {
  readonly #io: Io;
  readonly #started = performance.now();
  #drawn = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  show({ step, done, total }: Readonly<{ step: keyof typeof words; done: number; total: number }>): void {
    const now = performance.now();
    if (now - this.#started < patience || now - this.#drawn < interval) return;
    this.#drawn = now;
    const full = total === 0 ? cells : Math.round((done / total) * cells);
    this.#io.writeError(
      `\r${words[step].padEnd(9)} ${'█'.repeat(full)}${'░'.repeat(cells - full)} ${done}/${total} files\u001B[K`,
    );
  }

  clear(): void {
    if (this.#drawn > 0) this.#io.writeError('\r\u001B[K');
  }
}
