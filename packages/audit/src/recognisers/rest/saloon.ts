import type { CallExpr } from '../../outline/outline.ts';
import { memberOf } from '../../resolve/classes/members.ts';
import { type Context, emptyContext, enter } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';
import {
  type ExternalValue,
  type InstanceValue,
  type Piece,
  piecesOf,
  type Thunk,
  type Value,
} from '../../resolve/values.ts';
import { requestBase } from './library-requests.ts';

// Saloon's connectors say the base of an address, its requests the path and the verb: https://docs.saloon.dev

/** `$this->connector->send(…)` in a resource of Saloon: of the program's one connector, or of those that make the resource. */
export function basesOfConnector(
  evaluator: Evaluator,
  { path, file }: ExternalValue,
  { fn }: Placed<CallExpr>,
): readonly Thunk[] {
  if (file.language !== 'php' || path.at(-2) !== 'connector') return [];
  const all = evaluator.program.methodsNamed('resolveBaseUrl');
  return (all.length === 1 ? all : basesOfMakers(evaluator, ownerOf(fn))).flatMap((base) =>
    evaluator.program.given.returnsOf(base).map((expr) => ({ expr, fn: base, context: emptyContext })),
  );
}

/** What gives the base of the connectors that a resource is handed where it is made: `return new Users($this);`. */
function basesOfMakers(evaluator: Evaluator, resource: ClassInfo | undefined): readonly FunctionInfo[] {
  if (!resource) return [];
  const { program } = evaluator;
  const makers = [resource, ...program.subclassesOf(resource.name)].flatMap(({ name }) =>
    (program.constructionsByName.get(name) ?? []).flatMap(({ expr, fn }) =>
      expr.args.flatMap(({ value }) => evaluator.evaluate(value, fn)),
    ),
  );
  const bases = makers.flatMap((maker) =>
    maker.kind === 'instance' ? memberOf(evaluator, maker, 'resolveBaseUrl') : [],
  );
  return [...new Set(bases.flatMap((base) => (base.kind === 'function' ? [base.fn] : [])))];
}

/** What a connector gives that is asked for its base. */
export const basesGiven = (evaluator: Evaluator, object: InstanceValue, context: Context): readonly Value[] =>
  memberOf(evaluator, object, 'resolveBaseUrl', context).flatMap((value) =>
    value.kind === 'function' && value.fn.file.language === 'php'
      ? evaluator.program.given.returnsOf(value.fn).flatMap((one) => evaluator.evaluate(one, value.fn))
      : [],
  );

/**
 * The paths of a request, with its verb among the `options`:
 * `class GetUser extends Request { protected Method $method = Method::GET; function resolveEndpoint() { return '/users/5'; } }`.
 */
export function endpointsOfRequest(
  evaluator: Evaluator,
  object: InstanceValue,
  options: Value[],
): readonly (readonly Piece[])[] {
  if (object.class.file.language !== 'php' || !requestBase(evaluator, object.class)) return [];
  const endpoints = memberOf(evaluator, object, 'resolveEndpoint').flatMap((value) =>
    value.kind === 'function'
      ? evaluator.program.given.returnsOf(value.fn).map((expr) => ({ expr, fn: value.fn }))
      : [],
  );
  if (endpoints.length === 0) return [];
  const verb = indexOf(evaluator.program, object.class).fields.get('method')?.[0]?.value;
  if (verb) {
    const thunk: Thunk = { expr: verb, fn: object.class.body, context: emptyContext };
    options.push({ kind: 'record', entries: new Map([['method', [thunk]]]) });
  }
  return endpoints.flatMap(({ expr, fn }) => {
    const site = { call: object.site ?? { expr, fn, context: emptyContext }, args: [], self: object };
    return evaluator.evaluate(expr, fn, enter(fn, site, emptyContext)).map((value) => piecesOf(value));
  });
}
