import { writtenName } from '../../outline/written-name.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { valuesOfType } from '../../resolve/classes/types.ts';
import { endpointsOfRequest } from './saloon.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { ClassInfo } from '../../resolve/program/program.ts';
import { type InstanceValue, type Piece, piecesOf, type Value } from '../../resolve/values.ts';

const deepest = 6; // resources in each other

/** The paths that an object stands for; `options` gets its verb, where it has one. */
export const routesOfObject = (
  evaluator: Evaluator,
  object: InstanceValue,
  options: Value[],
): readonly (readonly Piece[])[] =>
  routeOfClass(evaluator, object.class) ?? endpointsOfRequest(evaluator, object, options);

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
