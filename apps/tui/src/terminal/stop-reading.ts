/**
 * Ink stops listening for keys, and yet Node goes on reading the terminal and would take every other key from the program that has
 * it now. A stream that was never flowing ignores `pause`, so it is made to flow first; it reads again when Ink listens again.
 */
export async function stopReading(): Promise<void> {
  const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
  // Who has just stopped listening counts as a listener until the next tick, and the handle is stopped in one too.
  await nextTurn();
  process.stdin.resume();
  process.stdin.pause();
  await nextTurn();
}
