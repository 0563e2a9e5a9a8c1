import { writtenName } from '../../outline/written-name.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { valuesOfType } from '../../resolve/classes/types.ts';
import { memberOf } from '../../resolve/classes/members.ts';
import { emptyContext, enter } from '../../resolve/context.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import { requestBase } from './library-requests.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { ClassInfo } from '../../resolve/program/program.ts';
import { type InstanceValue, type Piece, piecesOf, type Thunk, type Value } from '../../resolve/values.ts';

const deepest = 6; // resources in each other

/** The paths that an object stands for; `options` gets its verb, where it has one. */
export const routesOfObject = (
  evaluator: Evaluator,
  object: InstanceValue,
  options: Value[],
): readonly (readonly Piece[])[] =>
  routeOfClass(evaluator, object.class) ?? routesOfRequest(evaluator, object, options);

/**
 * Saloon's requests: `class GetUser extends Request { protected Method $method = Method::GET; function resolveEndpoint() { return '/users/5'; } }`.
 *
 * @see https://docs.saloon.dev
 */
function routesOfRequest(evaluator: Evaluator, object: InstanceValue, options: Value[]): readonly (readonly Piece[])[] {
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

/**
 * The paths of a class whose objects are addresses: Ktor's `@Resource("{id}") class Id(val parent: Users, val id: Long)`, behind the path
 * of its parent. Undefined of any other class.
 *
 * @see https://ktor.io/docs/client-resources.html
 */
function routeOfClass(evaluator: Evaluator, type: ClassInfo, depth = 0): readonly (readonly Piece[])[] | undefined {
  if (type.file.language !== 'kotlin' || depth > deepest) return undefined;
  const [path] =
    type.outline.annotations.find(({ callee }) => /^(?:Resource|Location)$/.test(writtenName(callee)))?.args ?? [];
  if (!path) return undefined;
  const own = evaluator.evaluate(path.value, type.outer).map((value) => piecesOf(value));
  const parents = constructorsOf(type).flatMap(({ params }) =>
    params.flatMap((param) =>
      valuesOfType(evaluator, param.type, type.body).flatMap((value) =>
        value.kind === 'instance' ? (routeOfClass(evaluator, value.class, depth + 1) ?? []) : [],
      ),
    ),
  );
  return parents.length > 0 ? parents.flatMap((parent) => own.map((one) => [...parent, { text: '/' }, ...one])) : own;
}
