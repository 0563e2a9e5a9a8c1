import type { Arm, Expr, FileOutline, Guard, Range } from '../outline/outline.ts';
import { isSame } from './names/assigned-properties.ts';
import type { Context } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { outcomeOf } from './outcomes.ts';
import { isNullWord } from './told-apart.ts';
import type { FunctionInfo } from './program/program.ts';

/** What stands here is never reached with what the callers of the context pass: `if (verb == "POST")` where they pass `GET`. */
export const neverRuns = (evaluator: Evaluator, fn: FunctionInfo, position: number, context: Context): boolean =>
  isAsked(context) &&
  guardsAt(fn, position).some(({ when }) =>
    when.some((condition) => outcomeOf(evaluator, condition, fn, context) === 'fails'),
  );

/** The arms around a place that are taken for certain: there is no way around them. */
export const certainArms = (
  evaluator: Evaluator,
  fn: FunctionInfo,
  position: number,
  context: Context,
): readonly Arm[] =>
  isAsked(context)
    ? guardsAt(fn, position).flatMap(({ arm, when, isWhole }) =>
        arm && isWhole && when.every((condition) => outcomeOf(evaluator, condition, fn, context) === 'holds')
          ? [arm]
          : [],
      )
    : [];

/** What the branches around a place ask of. */
export const subjectsAt = (fn: FunctionInfo, position: number): readonly Expr[] =>
  guardsAt(fn, position).flatMap(({ when }) => when.map(({ subject }) => subject));

/** What stands here runs only where this is not set: `if (!options.method) options.method = 'GET'`. */
export const runsWhereUnset = (fn: FunctionInfo, position: number, target: Expr): boolean =>
  guardsAt(fn, position).some(({ when }) =>
    when.some(({ subject, values, isNot }) => {
      const isUnset = values.length === 0 ? isNot : !isNot && values.every((one) => isNullWritten(one));
      return isUnset && isSame(subject, target);
    }),
  );

const isNullWritten = (expr: Expr): boolean =>
  (expr.kind === 'literal' && isNullWord(expr.value)) || (expr.kind === 'name' && isNullWord(expr.name));

/** What the branches inside a range ask of: those of a ternary or a `switch` that gives a value. */
export function subjectsIn({ file }: FunctionInfo, { start, end }: Range): readonly Expr[] {
  const { guards } = orderedOf(file.outline);
  const found: Expr[] = [];
  for (let at = lastBefore(guards, start - 1) + 1; (guards[at]?.at.start ?? end) < end; at += 1)
    found.push(...(guards[at]?.when.map(({ subject }) => subject) ?? []));
  return found;
}

/** A caller is known: what it passes decides. */
export const isAsked = ({ frames, assumed }: Context): boolean => frames !== undefined || !assumed.isEmpty;

const most = 40; // conditions around one place that are asked, nearest first: more are no code that people write

interface Ordered {
  readonly guards: readonly Guard[]; // by where they start
  readonly ends: readonly number[]; // the furthest end of this guard and of all before it
}

const orderedBy = new WeakMap<FileOutline, Ordered>();

function orderedOf(outline: FileOutline): Ordered {
  const known = orderedBy.get(outline);
  if (known) return known;
  const guards = (outline.guards ?? []).toSorted((left, right) => left.at.start - right.at.start);
  let furthest = 0;
  const made = { guards, ends: guards.map(({ at }) => (furthest = Math.max(furthest, at.end))) };
  orderedBy.set(outline, made);
  return made;
}

/** The guards around a place in a function. */
function guardsAt({ file, outline }: FunctionInfo, position: number): readonly Guard[] {
  const { guards, ends } = orderedOf(file.outline);
  const from = outline?.at.start ?? 0;
  const found: Guard[] = [];
  for (let at = lastBefore(guards, position); at >= 0 && (ends[at] ?? 0) > position && found.length < most; at -= 1) {
    const guard = guards[at];
    if (guard && guard.at.start >= from && position < guard.at.end) found.push(guard);
  }
  return found;
}

function lastBefore(guards: readonly Guard[], position: number): number {
  let [low, high] = [0, guards.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((guards[middle]?.at.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
