import type { Condition, Expr } from '../outline/outline.ts';
import { argumentAt } from './calls/params.ts';
import { type Context, type SiteArgument, siteOf } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { isConstant, keyOf, kindsOf, isNull, isSet, mayEqual, nothing, something } from './told-apart.ts';
import { selfOf } from './names/names.ts';
import type { FunctionInfo, Placed } from './program/program.ts';
import { rootNameOf } from './program/root-name.ts';
import { type RecordValue, unknown, type Value } from './values.ts';

/** The condition fails, holds, or nobody can tell. */
type Outcome = 'fails' | 'holds' | 'open';

/** Whether a condition holds with what the callers of the context pass. */
export function outcomeOf(evaluator: Evaluator, condition: Condition, fn: FunctionInfo, context: Context): Outcome {
  const { subject, values, isNot, asks } = condition;
  const found = passedValues(evaluator, subject, fn, context);
  if (!found || found.length === 0) return 'open';
  const outcome =
    asks === 'kind'
      ? whetherOfKind(found, values)
      : (byName(subject, values, fn, context) ??
        amongMembers(found, values) ??
        (values.length === 0
          ? whetherSet(found, asks === 'size', fn)
          : whetherAmong(evaluator, found, values, fn, context)));
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
    const passed = siteArgument(next.expr.name, next.fn, context);
    next = passed && !passed.isSpread ? passed.value : undefined;
  }
  return next?.expr;
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
  if (root === undefined) return undefined;
  if (root === 'this') {
    const self = subject.kind === 'name' ? selfOf(fn, context) : undefined;
    if (subject.kind === 'name') return self?.kind === 'text' ? [self] : undefined;
    return evaluator.evaluate(subject, fn, context);
  }
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const index = scope.params.findIndex(
      ({ name, pattern }) => name === root || pattern?.some((one) => one.name === root),
    );
    if (index < 0) continue;
    const [site, param] = [siteOf(scope, context), scope.params[index]];
    if (!site || !param || (param.isRest && subject.kind === 'name')) return undefined;
    const isOpen = site.args.some(({ isSpread }) => isSpread);
    const passed = isOpen ? undefined : argumentAt(evaluator, scope, index, site, context);
    const isWhole = subject.kind === 'name' && param.name === root;
    if (isWhole && !isOpen && !passed && !param.default) return [nothing];
    if (isWhole && passed) return evaluator.evaluate(subject, fn, context).map((value) => asPassed(value, root));
    const lacking = isOpen ? undefined : lackingOf(evaluator, subject, fn, context);
    return lacking ?? evaluator.evaluate(subject, fn, context);
  }
  return undefined;
}

/**
 * Who writes an argument that is not null passes something: the variable that holds it is rarely empty. What says yes or no is left
 * open: `setFollowed(id, box.checked)`.
 */
function asPassed(value: Value, name: string): Value {
  const isVague =
    (value.kind === 'unknown' && value.label !== '…' && !isTruth.test(value.label)) ||
    (value.kind === 'external' && !isConstant(value));
  if (!isVague || isNull(value)) return value;
  const passed = value.kind === 'external' ? (value.path.findLast((step) => /^\w/.test(step)) ?? '') : '';
  return saysYesOrNo.test(name) || saysYesOrNo.test(passed) ? unknown('…') : something;
}

const isTruth = /^(?:true|false)$/i;
const saysYesOrNo =
  /^(?:is|has|should|can|will|does|do|use|with|no|force|enable|disable|allow)(?=[A-Z_]|$)|^(?:on|off|flag|value|state|status|toggled?|add|remove|enabled|disabled|active|checked|selected|follow(?:ing|ed)?|subscribed|liked|muted|hidden|visible|bool|yes)$/;

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

/** `typeof x === 'function'`, `is_array($x)`, `isinstance(x, dict)`. */
function whetherOfKind(found: readonly Value[], kinds: readonly Expr[]): Outcome {
  const wanted = new Set(kinds.flatMap((one) => (one.kind === 'text' ? [one.value] : [])));
  const outcomes = new Set(
    found.map((value): Outcome => {
      const has = kindsOf(value);
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
  const keys = found.map((value) => keyOf(value));
  const wanted = among.flatMap((expr) => {
    const values = evaluator.evaluate(expr, fn, context).map((value) => keyOf(value));
    return values.length > 0 ? values : [undefined];
  });
  if (keys.includes(undefined) || wanted.includes(undefined)) return 'open';
  const isOne = keys.length === 1 && wanted.length === among.length && wanted.includes(keys[0]);
  if (isOne && !/^(?:some|object)$/.test(keys[0] ?? '')) return 'holds';
  return keys.some((key) => wanted.some((one) => mayEqual(key ?? '', one ?? ''))) ? 'open' : 'fails';
}
