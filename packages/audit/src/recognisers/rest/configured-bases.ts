import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { ownerOf as ownerOfPlace } from '../../resolve/program/method-around.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';
import type { ExternalValue, Thunk } from '../../resolve/values.ts';

const setsBase = /^default_?base_?ur[li]$/i;

const configurationsIn = rememberingEach((program: Program) =>
  program.calls.filter(
    ({ expr: { callee, args } }) => callee.kind === 'member' && args[0] && setsBase.test(nameOf(callee)),
  ),
);

/**
 * `Unirest.config().defaultBaseUrl(address)`, `http.config().defaultBaseUrl(address)`, `new UnirestInstance(config)` of a
 * `config.defaultBaseUrl(address)`: what every request of a client begins with that is set up by calls, wherever these stand.
 */
export function configuredBases(
  evaluator: Evaluator,
  { parent: client }: ExternalValue,
  request: Placed<CallExpr>,
): readonly Thunk[] {
  const configurations = client ? configurationsIn(evaluator.program) : [];
  if (!client || configurations.length === 0) return [];
  const meant = [clientOf(client), ...handedTo(evaluator, client)];
  return configurations.flatMap(({ expr: { callee, args }, fn }): readonly Thunk[] => {
    const owners = callee.kind === 'member' ? evaluator.evaluate(callee.object, fn) : [];
    const isField = isOfSameField({ expr: callee, fn }, { expr: request.expr.callee, fn: request.fn });
    const isIt = owners.some(
      (one) =>
        one.kind === 'external' &&
        meant.some((other) => isSame(ownerOf(one), other) && (isField || !isOnlyTyped(other))),
    );
    return isIt && args[0] ? [{ expr: args[0].value, fn, context: emptyContext }] : [];
  });
}

/** What a client is made with: its configuration may be among it. */
function handedTo(evaluator: Evaluator, { call, path }: ExternalValue): readonly ExternalValue[] {
  if (call?.expr.kind !== 'call' || path.at(-1) !== 'new') return [];
  return call.expr.args.flatMap(({ value }) =>
    evaluator.evaluate(value, call.fn, call.context).flatMap((one) => (one.kind === 'external' ? [ownerOf(one)] : [])),
  );
}

/** The client whose `config()` it is, through whatever else is set on that; else the object of settings itself. */
function ownerOf(configuration: ExternalValue): ExternalValue {
  for (let step: ExternalValue | undefined = configuration; step; step = step.parent) {
    if (step.path.at(-1) === 'config' && step.parent) return clientOf(step.parent);
    if (step.path.at(-1) === 'new') return step;
  }
  return configuration;
}

/** `Unirest.primaryInstance()` is what `Unirest` itself sends with. */
const clientOf = (value: ExternalValue): ExternalValue =>
  value.path.at(-2) === 'primaryInstance' ? (value.parent?.parent ?? value) : value;

const isSame = (one: ExternalValue, other: ExternalValue): boolean =>
  one.module === other.module && one.path.join('.') === other.path.join('.') && one.call?.expr === other.call?.expr;

/** Only the type of a field says what it is: each of them is another instance. */
const isOnlyTyped = ({ path, call }: ExternalValue): boolean => call === undefined && path.at(-1) === 'new';

const isOfSameField = (one: Placed, other: Placed): boolean =>
  ownerOfPlace(one.fn) === ownerOfPlace(other.fn) && fieldIn(one.expr) === fieldIn(other.expr);

/** `http` of `http.config().defaultBaseUrl` and `this.http.get`. */
function fieldIn(expr: Expr): string | undefined {
  if (expr.kind === 'call') return fieldIn(expr.callee);
  if (expr.kind !== 'member') return undefined;
  const { object } = expr;
  if (object.kind === 'name') return object.name === 'this' ? expr.name : object.name;
  return fieldIn(object);
}
