/** What ends a program from outside, but for what cannot be caught. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type EndSignal = (typeof signals)[number];

/**
 * Calls `leave` when the process is told to end, and `fail` when something inside breaks, so that the terminal is restored
 * before a word is printed.
 *
 * @returns stops listening
 */
export function onEnd(leave: (signal: EndSignal) => void, fail: (error: unknown) => void): () => void {
  for (const signal of signals) process.on(signal, leave);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  return () => {
    for (const signal of signals) process.off(signal, leave);
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
  };
}
