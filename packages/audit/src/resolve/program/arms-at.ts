import { firstFrom } from '../../first-from.ts';
import type { Arm, Statement } from '../../outline/outline.ts';
import type { FunctionInfo } from './program.ts';

interface Ordered {
  readonly statements: readonly Statement[]; // by where they start, as written where two start together
  readonly ends: readonly number[]; // the furthest end of this statement and of all before it
}

const orderedBy = new WeakMap<FunctionInfo, Ordered>();

/** The arms of the innermost statement around a place. */
export function armsAt(scope: FunctionInfo, position: number): readonly Arm[] {
  const { statements, ends } = orderedOf(scope);
  for (let at = lastBefore(statements, position); at >= 0; at -= 1) {
    if ((ends[at] ?? 0) <= position) return [];
    const statement = statements[at];
    if (statement && position < statement.at.end) return statement.arms;
  }
  return [];
}

function orderedOf(scope: FunctionInfo): Ordered {
  const known = orderedBy.get(scope);
  if (known) return known;
  const statements = scope.body.toSorted((left, right) => left.at.start - right.at.start);
  let furthest = 0;
  const ends = statements.map(({ at }) => (furthest = Math.max(furthest, at.end)));
  const made = { statements, ends };
  orderedBy.set(scope, made);
  return made;
}

/** The last statement that starts at the place or before it; -1: none does. */
const lastBefore = (statements: readonly Statement[], position: number): number =>
  firstFrom(statements, position + 1, ({ at }) => at.start) - 1;
