export const eraseScreen = '\u001B[2J\u001B[H';

/**
 * Calls `repaint` at every change of the terminal's size. A terminal that shrinks cuts off what it shows, and several changes may
 * come as one: what is there then is not what was drawn last, even if the size is the same as before.
 *
 * @returns stops listening
 */
export function onResize(repaint: () => void): () => void {
  // Behind the listener of Node, which measures the terminal anew, and so behind Ink's.
  process.on('SIGWINCH', repaint);
  return () => void process.off('SIGWINCH', repaint);
}
