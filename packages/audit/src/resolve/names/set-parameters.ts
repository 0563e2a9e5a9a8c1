import type { Arm } from '../../outline/outline.ts';
import { dominates } from '../program/binds.ts';
import { sharesLoop } from '../program/binds.ts';
import type { PlacedBind } from '../program/program.ts';

// Parameters that a function sets anew, with something written out: what callers pass counts before that, and not behind it.

/** What a parameter is set to further down is not there yet, unless a loop comes back with it. */
export const isSetBelow = (binds: readonly PlacedBind[], position: number | undefined, arms: readonly Arm[]): boolean =>
  position !== undefined &&
  binds.every(({ bind }) => isWritten(bind) && bind.at.start >= position && !sharesLoop(bind.arms, arms));

/** What was passed is gone: `if (typeof body === 'function') { done = body; body = null; }` for who passes a function. */
export const isReplaced = (binds: readonly PlacedBind[], position: number | undefined, arms: readonly Arm[]): boolean =>
  position !== undefined &&
  binds.some(({ bind }) => isWritten(bind) && bind.at.end <= position && dominates(bind.arms, arms));

const isWritten = ({ operator, value }: PlacedBind['bind']): boolean =>
  operator === '=' && (value?.kind === 'literal' || value?.kind === 'text');
