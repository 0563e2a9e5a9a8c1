import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { lookUpType } from '../../resolve/names/names.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';

/** `client.use(OwnUsers.class).findOne(id)`: a method of a class of the program, which the library only makes an object of. */
export function isOfOwnClass(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): boolean {
  const object = expr.callee.kind === 'member' ? expr.callee.object : undefined;
  if (object?.kind !== 'call') return false;
  return object.args.some(
    ({ value }) =>
      value.kind === 'name' &&
      /^[A-Z]/.test(value.name) &&
      lookUpType(evaluator, value.name, fn).some(
        (type) => type.kind === 'class' && type.class.methods.some(({ name }) => name === nameOf(expr.callee)),
      ),
  );
}

/** Names of the methods that classes of the program have. */
export const ownMethods = rememberingEach(
  ({ functions }: Program): ReadonlySet<string> =>
    new Set(functions.flatMap(({ owner, name }) => (owner ? [name] : []))),
);
