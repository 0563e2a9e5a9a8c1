import type { Instance } from 'ink';
import type { ReactElement } from 'react';
import type { TerminalLoan } from './terminal-loan.ts';

const eraseScreen = '\u001B[2J\u001B[H';

/**
 * Draws the whole screen again at every change of the terminal's size. A terminal that shrinks cuts off what it shows, and several
 * changes may come as one: what is there then is not what was drawn last, even if the size is the same as before.
 *
 * @returns stops that
 */
export function repaintOnResize(app: Instance, draw: () => ReactElement, loan: TerminalLoan): () => void {
  const repaint = (): void => {
    if (loan.isAway) return;
    process.stdout.write(eraseScreen);
    app.clear();
    app.rerender(draw());
  };
  // Behind the listener of Node, which measures the terminal anew, and so behind Ink's.
  process.on('SIGWINCH', repaint);
  return () => void process.off('SIGWINCH', repaint);
}
