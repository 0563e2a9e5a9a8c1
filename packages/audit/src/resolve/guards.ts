import type { Arm, Condition, Expr, FileOutline, Guard, Range } from '../outline/outline.ts';
import { isSame } from './names/assigned-properties.ts';
import { type CallSite, type Context, type SiteArgument, siteOf } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { selfOf } from './names/names.ts';
import { argumentAt } from './calls/params.ts';
import type { FunctionInfo, Placed } from './program/program.ts';
import { rootNameOf } from './program/root-name.ts';
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

/** What the branches around a place ask of. */
export const subjectsAt = (fn: FunctionInfo, position: number): readonly Expr[] =>
  guardsAt(fn, position).flatMap(({ when }) => when.map(({ subject }) => subject));

/** What stands here runs only where this is not set: `if (!options.method) options.method = 'GET'`. */
export const runsWhereUnset = (fn: FunctionInfo, position: number, target: Expr): boolean =>
  guardsAt(fn, position).some(({ when }) =>
    when.some(({ subject, values, isNot }) => values.length === 0 && isNot && isSame(subject, target)),
  );

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
    amongMembers(found, values) ??
    (values.length === 0 ? whetherSet(found, fn) : whetherAmong(evaluator, found, values, fn, context));
  if (outcome === 'open' || !isNot) return outcome;
  return outcome === 'holds' ? 'fails' : 'holds';
}

/** `case PUT:` where a caller writes `Verb.PUT`, or `Verb::Put(id)`: a bare label is a member of whatever type the subject has. */
function byName(subject: Expr, labels: readonly Expr[], fn: FunctionInfo, context: Context): Outcome | undefined {
  const names = labels.flatMap((label) =>
    label.kind === 'name' ? [label.name] : label.kind === 'member' && isBare(label.object) ? [label.name] : [],
  );
  if (subject.kind !== 'name' || names.length < labels.length || labels.length === 0) return undefined;
  const written = passedFor({ expr: subject, fn }, context);
  if (written?.kind !== 'member') return undefined;
  return names.includes(written.name) ? 'holds' : 'fails';
}

/** Members of an enum by their names, which the labels have too. */
function amongMembers(found: readonly Value[], labels: readonly Expr[]): Outcome | undefined {
  const [member, ...others] = found.map((value) => (value.kind === 'text' ? value.of?.name : undefined));
  const names = labels.flatMap((label) => (label.kind === 'name' || label.kind === 'member' ? [label.name] : []));
  if (member === undefined || others.length > 0 || labels.length === 0 || names.length < labels.length)
    return undefined;
  return names.includes(member) ? 'holds' : 'fails';
}

const mostCallers = 6;

/** What is written where the chosen callers pass a variable: of one that was handed on, where it was handed on first. */
function passedFor({ expr, fn }: Placed, context: Context): Expr | undefined {
  let next: Placed | undefined = { expr, fn };
  for (let step = 0; next?.expr.kind === 'name' && step < mostCallers; step += 1) {
    const { name } = next.expr;
    const index: number = next.fn.params.findIndex((param) => param.name === name);
    const site: CallSite | undefined = index < 0 ? undefined : siteOf(next.fn, context);
    const passed: SiteArgument | undefined = site?.args[index];
    next = passed && passed.name === undefined && !passed.isSpread ? passed.value : undefined;
  }
  return next?.expr;
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
  const root = rootNameOf(subject);
  if (root === undefined) return undefined;
  if (subject.kind === 'name' && subject.name === 'this') {
    const self = selfOf(fn, context);
    return self?.kind === 'text' ? [self] : undefined;
  }
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

/** Ruby and Lua take an empty text and zero for something. */
const takesBlank = /^(?:ruby|lua)$/;

function whetherSet(found: readonly Value[], { file: { language } }: FunctionInfo): Outcome {
  const isBlank = (value: Value): boolean => !takesBlank.test(language) && /^(?:0|)$/.test(wholeText(value) ?? 'x');
  if (found.every((value) => isNull(value) || isFalse(value) || isBlank(value))) return 'fails';
  return found.every((value) => isSomething(value) && !isBlank(value)) ? 'holds' : 'open';
}

/** Text of which any is known, and objects. A hole may be anything, nothing too. */
export const isSomething = (value: Value): boolean =>
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
