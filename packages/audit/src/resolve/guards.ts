import type { Arm, Condition, Expr, FileOutline, Guard } from '../outline/outline.ts';
import { type Context, siteOf } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { argumentAt } from './calls/params.ts';
import type { FunctionInfo } from './program/program.ts';
import { type Value, wholeText } from './values.ts';

/** The condition fails, holds, or nobody can tell. */
type Outcome = 'fails' | 'holds' | 'open';

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

const isAsked = ({ frames, assumed }: Context): boolean => frames !== undefined || !assumed.isEmpty;

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
  for (let at = lastBefore(guards, position); at >= 0 && (ends[at] ?? 0) > position; at -= 1) {
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

function outcomeOf(
  evaluator: Evaluator,
  { subject, values, isNot }: Condition,
  fn: FunctionInfo,
  context: Context,
): Outcome {
  const found = passedValues(evaluator, subject, fn, context);
  if (!found || found.length === 0) return 'open';
  const outcome =
    byName(subject, values, fn, context) ??
    (values.length === 0 ? whetherSet(found, fn) : whetherAmong(evaluator, found, values, fn, context));
  if (outcome === 'open' || !isNot) return outcome;
  return outcome === 'holds' ? 'fails' : 'holds';
}

/** `case PUT:` where a caller writes `Verb.PUT`: a bare label is a member of whatever type the subject has. */
function byName(subject: Expr, labels: readonly Expr[], fn: FunctionInfo, context: Context): Outcome | undefined {
  const names = labels.flatMap((label) =>
    label.kind === 'name' ? [label.name] : label.kind === 'member' && isBare(label.object) ? [label.name] : [],
  );
  if (subject.kind !== 'name' || names.length < labels.length || labels.length === 0) return undefined;
  const index = fn.params.findIndex(({ name }) => name === subject.name);
  const passed = index < 0 ? undefined : siteOf(fn, context)?.args[index];
  const written = passed?.name === undefined ? passed?.value.expr : undefined;
  if (written?.kind !== 'member' || passed?.isSpread) return undefined;
  return names.includes(written.name) ? 'holds' : 'fails';
}

const isBare = (object: Expr): boolean => object.kind === 'name' && object.name === '';

const nothing: Value = { kind: 'unknown', label: 'null' };

/** What the callers pass for the parameter that a subject is, or begins with; undefined where it does not depend on them. */
function passedValues(
  evaluator: Evaluator,
  subject: Expr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const root = rootOf(subject);
  if (root === undefined) return undefined;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const index = scope.params.findIndex(({ name }) => name === root);
    if (index < 0) continue;
    const [site, param] = [siteOf(scope, context), scope.params[index]];
    if (!site || !param || param.isRest) return undefined;
    const isOpen = site.args.some(({ isSpread }) => isSpread);
    const isOmitted = !isOpen && !param.default && argumentAt(evaluator, scope, index, site, context) === undefined;
    return isOmitted && subject.kind === 'name' ? [nothing] : evaluator.evaluate(subject, fn, context);
  }
  return undefined;
}

function rootOf(subject: Expr): string | undefined {
  if (subject.kind === 'name') return subject.name;
  if (subject.kind === 'member') return rootOf(subject.object);
  return subject.kind === 'call' && subject.callee.kind === 'member' ? rootOf(subject.callee.object) : undefined;
}

/** Ruby and Lua take an empty text and zero for something. */
const takesBlank = /^(?:ruby|lua)$/;

function whetherSet(found: readonly Value[], { file: { language } }: FunctionInfo): Outcome {
  const isBlank = (value: Value): boolean => !takesBlank.test(language) && /^(?:0|)$/.test(wholeText(value) ?? 'x');
  if (found.every((value) => isNull(value) || isFalse(value) || isBlank(value))) return 'fails';
  return found.every((value) => isSomething(value) && !isBlank(value)) ? 'holds' : 'open';
}

/** Text of which any is known, and objects. A hole may be anything, nothing too. */
const isSomething = (value: Value): boolean =>
  value.kind === 'text'
    ? value.pieces.some((piece) => 'text' in piece && piece.text !== '')
    : /^(?:list|record|instance|function|class)$/.test(value.kind);

const isFalse = (value: Value): boolean => value.kind === 'unknown' && /^(?:false|False)$/.test(value.label);

const nulls = /^(?:null|nil|None|undefined|NULL|nullptr)$/;

const isNull = (value: Value): boolean =>
  (value.kind === 'unknown' && nulls.test(value.label)) ||
  (value.kind === 'external' && value.path.length === 1 && nulls.test(value.path[0] ?? ''));

function whetherAmong(
  evaluator: Evaluator,
  found: readonly Value[],
  among: readonly Expr[],
  fn: FunctionInfo,
  context: Context,
): Outcome {
  const keys = found.map((value) => keyOf(value));
  const wanted = among.flatMap((expr) => {
    const values = evaluator.evaluate(expr, fn, context).map((value) => keyOf(value));
    return values.length > 0 ? values : [undefined];
  });
  if (keys.includes(undefined) || wanted.includes(undefined)) return 'open';
  if (keys.length === 1 && wanted.length === among.length && wanted.includes(keys[0])) return 'holds';
  return keys.some((key) => wanted.some((one) => mayEqual(key ?? '', one ?? ''))) ? 'open' : 'fails';
}

/** Names of constants of outside and texts are not told apart by what they are called: `HttpMethod.Get` may be "GET". */
const mayEqual = (left: string, right: string): boolean => {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  if (one === other) return true;
  const isNullEither = one === 'null' || other === 'null';
  return !isNullEither && one.slice(0, 5) !== other.slice(0, 5);
};

/** What a value is compared by; undefined: it may be anything. */
function keyOf(value: Value): string | undefined {
  if (isNull(value)) return 'null';
  if (value.kind === 'unknown') return /^(?:true|false)$/i.test(value.label) ? `bool:${value.label}` : undefined;
  if (value.kind === 'external')
    return value.call || value.path.length < 2 ? undefined : `name:${value.path.at(-1) ?? ''}`;
  const text = wholeText(value);
  return text === undefined ? undefined : `text:${text}`;
}
