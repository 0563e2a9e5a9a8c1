import type { CallExpr, Expr } from '../../outline/outline.ts';
import { makersOf } from '../../resolve/classes/construction.ts';
import type { Chain } from '../../resolve/expand.ts';
import { meantOf } from '../../resolve/forks.ts';
import type { Placed } from '../../resolve/program/program.ts';
import type { Origin, Piece } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { paramsIn } from './object-takers.ts';

/** `made`: the object that the call is of, as it is made. */
type Told = Readonly<{ call: Placed<CallExpr>; made: Origin }>;

/**
 * Where the class of an object that is handed over tells its base something: `send(new History(id))` of `History(id) { super(ROOT, id,
 * "history"); }`. The nearest class first, each as the words that it hands on.
 */
export function toldToBases(scene: Scene, request: Placed, { sites, context }: Chain): readonly Told[] {
  const { evaluator } = scene;
  const handed = sites.flatMap(({ args }) =>
    args.flatMap(({ value: { expr, fn } }) => evaluator.evaluate(expr, fn, context)),
  );
  const asked = paramsIn(evaluator, request).flatMap((param) => evaluator.settle([{ kind: 'param', param }], context));
  const made = meantOf([...new Set([...handed, ...asked])], context).flatMap((one) =>
    one.kind === 'instance' && one.site?.expr.kind === 'call'
      ? [{ type: one.class, call: one.site.expr, made: placeOf(one.site.expr, one.site.fn) }]
      : [],
  );
  return made.flatMap(({ type, call, made: place }) =>
    [...makersOf(evaluator, type, call)].flatMap(({ told }) => (told ? [{ call: told, made: place }] : [])),
  );
}

/** What stands for a constant in such a call: `super(ROOT, id)` is where a path begins that `ROOT = "users"` says. */
export function constantIn({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>, path: Origin): Origin | undefined {
  const isFromThere = (piece: Piece): boolean =>
    'text' in piece && piece.origin?.file === path.file && piece.origin.at.start === path.at.start;
  const isIt = (value: Expr): boolean =>
    /^(?:name|member|concat)$/.test(value.kind) &&
    evaluator.evaluate(value, fn).some((one) => one.kind === 'text' && one.pieces.some(isFromThere));
  const found = expr.args.find(({ value }) => isIt(value));
  return found && placeOf(found.value, fn);
}
