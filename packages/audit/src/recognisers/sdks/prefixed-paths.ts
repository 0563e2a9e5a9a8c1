import { ownerOf } from '../../resolve/program/method-around.ts';
import type { GenericCall } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { slashed } from '../../resolve/text/address.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Thunk, type Value } from '../../resolve/values.ts';
import { emptyContext } from '../../resolve/context.ts';
import { isCallOfBase } from '../rest/class-bases.ts';
import type { Scene } from '../recogniser.ts';
import { receiverIn } from './symbol-parts.ts';

/**
 * A path behind what the class around hands to the package's class that it extends: `super(api, "channels")`.
 *
 * @returns the path as it is where the package has no such thing; nothing where the class does not say what comes first
 */
export function prefixed(scene: Scene, { prefix }: GenericCall, fn: FunctionInfo, path: Value): readonly Value[] {
  if (prefix === undefined) return [path];
  const owner = ownerOf(fn);
  return (owner ? handedToBase(owner, prefix) : []).flatMap(({ expr, fn: where }) =>
    scene.evaluator.evaluate(expr, where).map((first) => {
      // The call is told where its own path stands, not where all paths of the class begin.
      const start = piecesOf(first).map((piece) => ('text' in piece ? { text: piece.text } : piece));
      return { kind: 'text', pieces: slashed(start, piecesOf(path)) };
    }),
  );
}

/** `this.get(path)`, `get(path)`: a method that the object has of the package's class, which its own extends. */
export function isOfBase(
  { evaluator, catalogue }: Scene,
  { symbol }: GenericCall,
  { expr, fn }: Placed<CallExpr>,
  sdk: string,
): boolean {
  const { callee } = expr;
  const isOnItself =
    callee.kind === 'name' ||
    (callee.kind === 'member' && callee.object.kind === 'name' && /^(?:this|super)$/.test(callee.object.name));
  const owner = isOnItself ? ownerOf(fn) : undefined;
  if (!owner || evaluator.evaluate(callee, fn).some(({ kind }) => kind === 'function')) return false;
  const bases = owner.outline.bases.flatMap((base) =>
    evaluator.evaluate(base.kind === 'call' ? base.callee : base, owner.outer),
  );
  return bases.some(
    (base) =>
      base.kind === 'external' &&
      base.path.at(-1) === receiverIn(symbol) &&
      catalogue.sdksOfImport(owner.file.language, base.module).some(({ id }) => id === sdk),
  );
}

/** The argument at a position of `super(…)` in a constructor, or of `class Users(api) : Service(api, "users")`. */
function handedToBase({ methods, outline, body }: ClassInfo, at: number): readonly Thunk[] {
  const thunk = (expr: Expr | undefined, fn: FunctionInfo): readonly Thunk[] =>
    expr ? [{ expr, fn, context: emptyContext }] : [];
  const inConstructors = methods
    .filter(({ isConstructor }) => isConstructor)
    .flatMap((fn) =>
      fn.body.flatMap((statement) =>
        statement.kind === 'expr' && statement.value.kind === 'call' && isCallOfBase(statement.value.callee)
          ? thunk(statement.value.args[at]?.value, fn)
          : [],
      ),
    );
  const inHead = outline.bases.flatMap((base) => (base.kind === 'call' ? thunk(base.args[at]?.value, body) : []));
  return [...inConstructors, ...inHead];
}
