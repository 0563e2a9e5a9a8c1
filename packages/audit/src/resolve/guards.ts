import { firstFrom } from '../first-from.ts';
import type { Arm, Condition, Expr, FileOutline, Guard, Range } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';
import { isSame } from './names/assigned-properties.ts';
import type { Context } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { type Mark, markNamed, subjectMark } from './forks.ts';
import { outcomeOf } from './outcomes.ts';
import { isNullWord } from './told-apart.ts';
import type { FunctionInfo } from './program/program.ts';

/** What stands here is never reached with what the callers of the context pass: `if (verb == "POST")` where they pass `GET`. */
export const neverRuns = (evaluator: Evaluator, fn: FunctionInfo, position: number, context: Context): boolean =>
  isAsked(context) &&
  someGuardAt(
    fn,
    position,
    ({ when }) =>
      when.some(
        (condition) =>
          outcomeOf(evaluator, condition, fn, context) === 'fails' ||
          (context.assumed.choosesObjects && isOfAnotherArm(evaluator, condition, { fn, position }, context)),
      ),
    () => evaluator.mayAskCondition(fn.file.file),
  );

/** Another branch asked the same, and this is not the arm for what was chosen there: `case 'a':` of two switches on one name. */
function isOfAnotherArm(
  evaluator: Evaluator,
  condition: Condition,
  { fn, position }: Readonly<{ fn: FunctionInfo; position: number }>,
  context: Context,
): boolean {
  const labelled = labelsOf(evaluator, condition, fn, context);
  if (!labelled) return false;
  const { mark, labels } = labelled;
  const chosen = context.assumed.labelOf(mark);
  if (!chosen) context.assumed.watcher?.arm(mark, labels, position);
  return chosen !== undefined && labels.includes(chosen) === condition.isNot;
}

/** The nearest branch around a place asks what was chosen, and this is the arm for it. */
function isInChosenArm(evaluator: Evaluator, fn: FunctionInfo, position: number, context: Context): boolean {
  const [nearest] = guardsAt(fn, position);
  const [condition, ...more] = nearest?.when ?? [];
  if (!nearest?.isWhole || !condition || condition.isNot || more.length > 0) return false;
  const labelled = labelsOf(evaluator, condition, fn, context);
  const chosen = labelled && context.assumed.labelOf(labelled.mark);
  return chosen !== undefined && labelled?.labels.includes(chosen) === true;
}

/** What a condition compares a subject with that nobody knows: names and texts. */
function labelsOf(
  evaluator: Evaluator,
  { subject, values, asks }: Condition,
  fn: FunctionInfo,
  context: Context,
): Readonly<{ mark: Mark; labels: readonly Mark[] }> | undefined {
  const names = values.flatMap((one) => (one.kind === 'text' ? one.value : writtenName(one)) || []);
  if (asks || names.length === 0 || names.length < values.length) return undefined;
  const mark = subjectMark(evaluator.evaluate(subject, fn, context));
  return mark && { mark, labels: names.map((name) => markNamed(mark, name)) };
}

/** What a function returns with what the callers of the context pass: the first `most`, behind which none is asked whether it runs. */
export function returnsIn(evaluator: Evaluator, fn: FunctionInfo, context: Context, most: number): readonly Expr[] {
  const found: Expr[] = [];
  for (const expr of evaluator.program.given.returnsOf(fn)) {
    if (found.length >= most) break;
    if (neverRuns(evaluator, fn, expr.at.start, context)) continue;
    found.push(expr);
    // What stands behind the arm for what was chosen is never reached.
    if (context.assumed.hasLabels && isInChosenArm(evaluator, fn, expr.at.start, context)) break;
  }
  return found;
}

/** The arms around a place that are taken for certain: there is no way around them. */
export const certainArms = (
  evaluator: Evaluator,
  fn: FunctionInfo,
  position: number,
  context: Context,
): readonly Arm[] =>
  isAsked(context)
    ? guardsAt(fn, position).flatMap(({ arm, when, isWhole }) =>
        arm &&
        isWhole &&
        evaluator.mayAskCondition(fn.file.file) &&
        when.every((condition) => outcomeOf(evaluator, condition, fn, context) === 'holds')
          ? [arm]
          : [],
      )
    : [];

/** What the branches around a place ask of. */
export const subjectsAt = (fn: FunctionInfo, position: number): readonly Expr[] =>
  conditionsAt(fn, position).map(({ subject }) => subject);

/** What must hold that a place is reached. */
export const conditionsAt = (fn: FunctionInfo, position: number): readonly Condition[] =>
  guardsAt(fn, position).flatMap(({ when }) => when);

/** All that must hold for an arm around a place to be taken; empty where that is not known. */
export const conditionsOf = (fn: FunctionInfo, position: number, { branch, arm }: Arm): readonly Condition[] =>
  guardsAt(fn, position).find((guard) => guard.isWhole && guard.arm?.branch === branch && guard.arm.arm === arm)
    ?.when ?? [];

/** What stands here runs only where this is not set: `if (!options.method) options.method = 'GET'`. */
export const runsWhereUnset = (fn: FunctionInfo, position: number, target: Expr): boolean =>
  someGuardAt(fn, position, ({ when }) =>
    when.some(({ subject, values, isNot }) => {
      const isUnset = values.length === 0 ? isNot : !isNot && values.every((one) => isNullWritten(one));
      return isUnset && isSame(subject, target);
    }),
  );

export const isNullWritten = (expr: Expr): boolean =>
  (expr.kind === 'literal' && isNullWord(expr.value)) || (expr.kind === 'name' && isNullWord(expr.name));

/** `if (part)`, `if (part != null)`, `if (part.length > 0)` */
export const asksForAny = ({ subject, values, isNot, asks }: Condition): boolean =>
  subject.kind === 'name' &&
  (asks === undefined || asks === 'size') &&
  isNot === values.length > 0 &&
  values.every((one) => isNullWritten(one) || (one.kind === 'text' ? one.value === '' : isZero(one)));

const isZero = (expr: Expr): boolean => expr.kind === 'literal' && expr.value === '0';

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
  /** Of each, the last one before it that ends further on; -1: none does. Those between end no later than it, and are passed over with it. */
  readonly outer: readonly number[];
}

const orderedBy = new WeakMap<FileOutline, Ordered>();

function orderedOf(outline: FileOutline): Ordered {
  const known = orderedBy.get(outline);
  if (known) return known;
  const guards = (outline.guards ?? []).toSorted((left, right) => left.at.start - right.at.start);
  const outer: number[] = [];
  for (const [index, { at }] of guards.entries()) {
    let before = index - 1;
    while (before >= 0 && (guards[before]?.at.end ?? 0) <= at.end) before = outer[before] ?? -1;
    outer.push(before);
  }
  const made = { guards, outer };
  orderedBy.set(outline, made);
  return made;
}

/** The guards around a place in a function. */
function guardsAt(fn: FunctionInfo, position: number): readonly Guard[] {
  const found: Guard[] = [];
  someGuardAt(fn, position, (guard) => {
    found.push(guard);
    return false;
  });
  return found;
}

/** Whether one of the guards around a place is such: behind it none is looked at, nor behind one that may not be asked. */
function someGuardAt(
  { file, outline }: FunctionInfo,
  position: number,
  isSuch: (guard: Guard) => boolean,
  mayAsk = (): boolean => true,
): boolean {
  const { guards, outer } = orderedOf(file.outline);
  const from = outline?.at.start ?? 0;
  let at = lastBefore(guards, position);
  for (let asked = 0; asked < most;) {
    const guard = guards[at];
    if (!guard || guard.at.start < from) return false;
    if (position < guard.at.end) {
      if (!mayAsk()) return false;
      if (isSuch(guard)) return true;
      asked += 1;
      at -= 1;
    } else at = outer[at] ?? -1;
  }
  return false;
}

/** The last guard that starts at a place or before it; -1: none does. */
const lastBefore = (guards: readonly Guard[], position: number): number =>
  firstFrom(guards, position + 1, ({ at }) => at.start) - 1;
