import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { basesOf } from '../../resolve/classes/related-classes.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { ClassInfo } from '../../resolve/program/program.ts';
import { type Piece, piecesOf, type Thunk, type Value } from '../../resolve/values.ts';
import { joinedPaths } from './joined-paths.ts';

/** What a library asks of an object that it is handed as a request. */
type Routing = Readonly<{ base: string; path: string; verb: string }>;

// By the interface that the object's class implements. https://github.com/kittinunf/fuel/blob/2.x/documentation/advanced-routing.md
const routings: ReadonlyMap<string, Routing> = new Map([
  ['FuelRouting', { base: 'basePath', path: 'path', verb: 'method' }],
]);

const deepest = 4;

/** How a library is told of the request that an object is; undefined of other objects. */
export function routingOf(evaluator: Evaluator, value: Value): Routing | undefined {
  const type =
    value.kind === 'instance' || value.kind === 'class'
      ? value.class
      : value.kind === 'text'
        ? value.of?.type
        : undefined;
  return type && routingOfClass(evaluator, type, 0);
}

function routingOfClass(evaluator: Evaluator, type: ClassInfo, depth: number): Routing | undefined {
  for (const base of basesOf(evaluator, type)) {
    const own =
      base.kind === 'external'
        ? routings.get(base.path.at(-1) ?? '')
        : base.kind === 'class' && depth < deepest
          ? routingOfClass(evaluator, base.class, depth + 1)
          : undefined;
    if (own) return own;
  }
  return undefined;
}

/** The parts of such a request, as members of what is handed over: one expression each, since answers are kept by it. */
const partsOfRouted = rememberingEach((handed: Expr, { base, path, verb }: Routing) => {
  const member = (name: string): Expr => ({ kind: 'member', object: handed, name, at: handed.at });
  return { base: member(base), path: member(path), verb: member(verb) };
});

/** The address of what a library is handed as a request; its verb goes to the options. */
export function routedTexts(
  evaluator: Evaluator,
  handed: Expr,
  routing: Routing,
  { fn, context }: Pick<Thunk, 'fn' | 'context'>,
  options: Value[],
): readonly (readonly Piece[])[] {
  const { base, path, verb } = partsOfRouted(handed, routing);
  const piecesAt = (part: Expr): readonly (readonly Piece[])[] =>
    evaluator.evaluate(part, fn, context).map((one) => piecesOf(one));
  options.push({ kind: 'record', entries: new Map([['method', [{ expr: verb, fn, context }]]]) });
  return joinedPaths(piecesAt(base), piecesAt(path));
}
