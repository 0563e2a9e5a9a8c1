import type { Condition, Expr } from '../outline/outline.ts';
import { answeredBy } from './answered.ts';
import { argumentAt } from './calls/params.ts';
import { type Context, type SiteArgument, siteOf } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import {
  isBlank,
  isEmpty,
  isNull,
  isSet,
  keyOf,
  kindsOf,
  mayEqual,
  nothing,
  isOfError,
  asPassed,
} from './told-apart.ts';
import { flagsIn } from './classes/flag-members.ts';
import { selfOf } from './names/names.ts';
import { charactersAt, whetherPart } from './parts-of-texts.ts';
import { isKnownAnyway } from './meant-items.ts';
import { amongClasses } from './type-tests.ts';
import { setOutside } from './names/outer-variables.ts';
import { isChangedBefore } from './program/changed-objects.ts';
import { isFieldOfKnown, writtenOnly } from './classes/fields-of-known-objects.ts';
import { defaultAt, type FunctionInfo, type Placed } from './program/program.ts';
import { rootNameOf } from './program/root-name.ts';
import { type RecordValue, type Value } from './values.ts';

/** The condition fails, holds, or nobody can tell. */
export type Outcome = 'fails' | 'holds' | 'open';

/** Whether a condition holds with what the callers of the context pass. */
export function outcomeOf(evaluator: Evaluator, condition: Condition, fn: FunctionInfo, context: Context): Outcome {
  const { subject, values, isNot, asks } = condition;
  if (isOfError(subject, fn)) return 'open';
  const whole = asks === 'key' && subject.kind === 'member' ? passedValues(evaluator, subject.object, fn, context) : [];
  // Python's `'chat' in name`
  if (subject.kind === 'member' && whole?.length && whole.every(({ kind }) => kind === 'text'))
    return turned(whetherPart(whole, [{ kind: 'text', value: subject.name, at: subject.at }], 'part'), isNot);
  const found =
    asks === 'flag'
      ? evaluator.evaluate(subject, fn, context)
      : subject.kind === 'call' && values.length === 0 && !asks
        ? answeredBy(evaluator, subject, fn, context)
        : passedValues(evaluator, subject, fn, context);
  if (!found || found.length === 0) return 'open';
  const outcome =
    asks === 'kind'
      ? whetherOfKind(found, values, fn)
      : asks === 'key'
        ? whetherThere(found)
        : asks === 'flag'
          ? whetherFlag(
              evaluator,
              found,
              values.slice(0, 1).flatMap((one) => memberNames(evaluator, one, fn, context)),
            )
          : asks !== undefined && asks !== 'size'
            ? whetherPart(found, values, asks)
            : (byName(subject, values, fn, context) ??
              amongMembers(found, values) ??
              amongClasses(evaluator, found, values) ??
              (isOwnObject(subject, found) ? 'open' : undefined) ??
              (values.length === 0
                ? whetherSet(found, asks === 'size', fn)
                : whetherAmong(evaluator, found, values, fn, context)));
  return turned(outcome, isNot);
}

const turned = (outcome: Outcome, isNot: boolean): Outcome => {
  if (outcome === 'open' || !isNot) return outcome;
  return outcome === 'holds' ? 'fails' : 'holds';
};

/** The object that a method runs on, of which only the class is known. */
const isOwnObject = (subject: Expr, found: readonly Value[]): boolean =>
  subject.kind === 'name' && subject.name === 'this' && found.every(({ kind }) => kind === 'instance');

/** `case PUT:` where a caller writes `Verb.PUT`, or `Verb::Put(id)`: a bare label is a member of whatever type the subject has. */
function byName(subject: Expr, labels: readonly Expr[], fn: FunctionInfo, context: Context): Outcome | undefined {
  const names = labels.flatMap((label) =>
    label.kind === 'name' ? [label.name] : label.kind === 'member' && isBare(label.object) ? [label.name] : [],
  );
  if (subject.kind !== 'name' || names.length < labels.length || labels.length === 0) return undefined;
  if (!hasBareLabels.test(fn.file.language)) return undefined;
  const written = passedFor({ expr: subject, fn }, context)?.expr;
  // `config.verb` is a variable that holds a member, and not one.
  if (written?.kind !== 'member' || written.object.kind !== 'name' || !/^(?:[A-Z]|$)/.test(written.object.name))
    return undefined;
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

const hasBareLabels = /^(?:java|kotlin|swift|rust|csharp|cpp)$/;
const mostCallers = 6;

/** What is written where the chosen callers pass a variable: of one that was handed on, where it was handed on first. */
function passedFor(
  { expr, fn }: Placed,
  context: Context,
  onWay?: (variable: Placed<NameExpr>) => void,
): Placed | undefined {
  let next: Placed | undefined = { expr, fn };
  for (let step = 0; next?.expr.kind === 'name' && step < mostCallers; step += 1) {
    onWay?.({ expr: next.expr, fn: next.fn });
    const passed = siteArgument(next.expr.name, next.fn, context);
    next = passed && !passed.isSpread ? passed.value : undefined;
  }
  return next;
}

type NameExpr = Extract<Expr, { kind: 'name' }>;

/** `data[key] = value; send(path, data)`: what the callers pass is not what it was written as. */
function isChanged({ program }: Evaluator, variable: Placed<NameExpr>, context: Context): boolean {
  let found = false;
  const last = passedFor(variable, context, ({ expr, fn }) => {
    found ||= isChangedBefore(program, fn, expr.name, expr.at.start);
  });
  // Of a field nobody knows who fills it.
  return found || last?.expr.kind === 'member';
}

function siteArgument(name: string, fn: FunctionInfo, context: Context): SiteArgument | undefined {
  const index = fn.params.findIndex((param) => param.name === name);
  const [site, param] = [siteOf(fn, context), fn.params[index]];
  if (!site || !param) return undefined;
  const named = site.args.find((one) => one.name !== undefined && one.name === (param.label ?? param.name));
  const placed = site.args[index];
  return named ?? (placed?.name === undefined ? placed : undefined);
}

const isBare = (object: Expr): boolean => object.kind === 'name' && object.name === '';

/** What the callers pass for the parameter that a subject is, or begins with; undefined where it does not depend on them. */
function passedValues(
  evaluator: Evaluator,
  subject: Expr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const root = rootNameOf(subject);
  if (root === undefined) return answeredBy(evaluator, subject, fn, context);
  if (subject.kind === 'member' && /^\d+$/.test(subject.name)) {
    const whole = passedValues(evaluator, subject.object, fn, context);
    const characters = whole && charactersAt(whole, Number(subject.name));
    if (characters !== 'none') return characters;
  }
  if (root === 'this') {
    const self = subject.kind === 'name' ? selfOf(fn, context) : undefined;
    if (subject.kind === 'name') return self?.kind === 'text' || self?.kind === 'instance' ? [self] : undefined;
    return evaluator.evaluate(subject, fn, context);
  }
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const index = scope.params.findIndex(
      ({ name, pattern }) => name === root || pattern?.some((one) => one.name === root),
    );
    if (index < 0 && isFieldOfKnown(evaluator, root, scope, context))
      return writtenOnly(evaluator.evaluate(subject, fn, context), fn.file.language);
    if (index < 0) continue;
    const [site, param] = [siteOf(scope, context), scope.params[index]];
    if (!site || !param || (param.isRest && subject.kind === 'name')) return undefined;
    const isOpen = site.args.some(({ isSpread }) => isSpread);
    const passed = isOpen ? undefined : argumentAt(evaluator, scope, index, site, context);
    const isWhole = subject.kind === 'name' && param.name === root;
    const isSet = isSetBefore(evaluator, scope, root, subject.at.start);
    if (isWhole && !isOpen && !passed && !defaultAt(scope, index) && !isSet) return [nothing];
    const lacking =
      isOpen || (isSet && subject.kind === 'name') ? undefined : lackingOf(evaluator, subject, fn, context);
    const found = lacking ?? evaluator.evaluate(subject, fn, context);
    const isLacking = lacking !== undefined || found.some((value) => isEmpty(value));
    const variable: NameExpr = { kind: 'name', name: root, at: subject.at };
    if (isLacking && isChanged(evaluator, { expr: variable, fn: scope }, context)) return undefined;
    // What it was set to since then nobody passed.
    return isWhole && passed && !isSet ? found.map((value) => asPassed(value, param)) : found;
  }
  return isKnownAnyway(evaluator, subject, fn, context)
    ? evaluator.evaluate(subject, fn, context)
    : answeredBy(evaluator, subject, fn, context);
}

/** `body = body || read()`: who passes nothing has something behind it. */
const isSetBefore = (evaluator: Evaluator, scope: FunctionInfo, name: string, position: number): boolean =>
  // In source order: the first one tells.
  (evaluator.program.bindsOf(scope, name)[0]?.bind.at.start ?? position) < position ||
  setOutside(evaluator, name, scope).some(({ bind }) => bind.at.start < position);

/** `options.body` of options that have none. */
function lackingOf(
  evaluator: Evaluator,
  subject: Expr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (subject.kind === 'name') return lackingInPattern(evaluator, subject.name, fn, context);
  if (subject.kind !== 'member') return undefined;
  const objects = evaluator.evaluate(subject.object, fn, context);
  return objects.length > 0 && objects.every((one) => isNull(one) || lacks(one, subject.name)) ? [nothing] : undefined;
}

/** `({ body } = {}) => …`, where a caller passes no body. */
function lackingInPattern(
  evaluator: Evaluator,
  name: string,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const index = fn.params.findIndex(({ pattern }) => pattern?.some((one) => one.name === name));
  const [site, param] = [siteOf(fn, context), fn.params[index]];
  const bound = param?.pattern?.find((one) => one.name === name);
  if (!site || !param || !bound || bound.default) return undefined;
  const passed =
    argumentAt(evaluator, fn, index, site, context) ??
    (param.default ? evaluator.evaluate(param.default, fn, context) : [nothing]);
  return passed.length > 0 && passed.every((one) => isNull(one) || lacks(one, bound.property)) ? [nothing] : undefined;
}

const lacks = (value: Value, name: string): value is RecordValue =>
  value.kind === 'record' && !value.isOpen && !value.entries.has(name);

/** `isOfSize`: an empty list is nothing in any language. */
function whetherSet(found: readonly Value[], isOfSize: boolean, { file: { language } }: FunctionInfo): Outcome {
  const states = new Set(found.map((value) => isSet(value, language, isOfSize)));
  const [only] = states;
  if (states.size !== 1 || only === undefined) return 'open';
  return only ? 'holds' : 'fails';
}

/** `'body' in options`: a key may hold null. */
function whetherThere(found: readonly Value[]): Outcome {
  if (found.every((value) => value === nothing)) return 'fails';
  return found.every((value) => value !== nothing && !/^(?:unknown|param|external)$/.test(value.kind))
    ? 'holds'
    : 'open';
}

/** `scopes.HasFlag(Scope.Chat)`: of the members that are named at all, some may be so under a condition. */
function whetherFlag(evaluator: Evaluator, found: readonly Value[], wanted: readonly string[]): Outcome {
  const flags = found.map((value) => flagsIn(evaluator, value));
  if (wanted.length === 0 || flags.includes(undefined)) return 'open';
  return flags.some((members) => members?.some(({ of }) => wanted.includes(of.name))) ? 'open' : 'fails';
}

/** Of a variable, in the turn of its loop. None where some of it is not known. */
function memberNames(evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context: Context): readonly string[] {
  if (expr.kind === 'member') return [expr.name];
  const names = evaluator
    .evaluate(expr, fn, context)
    .map((value) => (value.kind === 'text' ? value.of?.name : undefined));
  return names.flatMap((name) => (name === undefined || names.includes(undefined) ? [] : [name]));
}

/** `typeof x === 'function'`, `is_array($x)`, `isinstance(x, dict)`. */
function whetherOfKind(found: readonly Value[], kinds: readonly Expr[], { file: { language } }: FunctionInfo): Outcome {
  const wanted = new Set(kinds.flatMap((one) => (one.kind === 'text' ? [one.value] : [])));
  const outcomes = new Set(
    found.map((value): Outcome => {
      const has = kindsOf(value, language);
      if (!has) return 'open';
      return has.some((one) => wanted.has(one)) ? 'holds' : 'fails';
    }),
  );
  const [only = 'open'] = outcomes;
  return outcomes.size === 1 ? only : 'open';
}

function whetherAmong(
  evaluator: Evaluator,
  found: readonly Value[],
  among: readonly Expr[],
  fn: FunctionInfo,
  context: Context,
): Outcome {
  const { language } = fn.file;
  const asked = among.map((expr) => evaluator.evaluate(expr, fn, context));
  const keys = found.map((value) => keyOf(value, language));
  const wanted = asked.flatMap((values) =>
    values.length > 0 ? values.map((value) => keyOf(value, language)) : [undefined],
  );
  if (keys.includes(undefined) || wanted.includes(undefined)) return 'open';
  const isOne = keys.length === 1 && wanted.length === among.length && wanted.includes(keys[0]);
  if (isOne && !/^(?:some|filled|object)$/.test(keys[0] ?? '')) return 'holds';
  // PHP's `==` takes null, false, zero, an empty text and an empty list for each other.
  const isLoose =
    language === 'php' && asked.flat().some((value) => isBlank(value)) && found.some((value) => isBlank(value));
  return isLoose || keys.some((key) => wanted.some((one) => mayEqual(key ?? '', one ?? ''))) ? 'open' : 'fails';
}
