import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { setOn } from '../names/assigned-properties.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Properties, Value } from '../values.ts';
import { copyIn, mayCopy } from './copies.ts';

/** What a call makes of an object of the program by copying it. Undefined when it copies none. */
export function copiedObject(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee } = call;
  const { language } = fn.file;
  const known = mayCopy.get(language);
  const name = known ? writtenName(callee) : '';
  if (known?.test(name) !== true) return undefined;
  const copy = copyIn(call, language);
  if (!copy) return undefined;
  // What the base class does is no method of the class itself.
  const isOfBase = callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'super';
  const objects = evaluator.settle(evaluator.evaluate(copy.of, fn, context), context);
  const isCopied = (value: Value): boolean =>
    value.kind === 'record'
      ? copy.changes.length > 0 && language !== 'javascript' && !value.entries.has(name)
      : value.kind === 'instance' && (isOfBase || !indexOf(evaluator.program, value.class).methods.has(name));
  if (!objects.some(isCopied)) return undefined;
  // What the program's own function of that name makes of it is there to be read.
  const isOnObject = callee.kind === 'member' && callee.object === copy.of;
  const isOwn =
    !isOnObject && !isOfBase && evaluator.evaluate(callee, fn, context).some((one) => one.kind === 'function');
  if (isOwn) return undefined;
  const props: Properties = new Map(copy.changes.map((one) => [one.name, [{ expr: one.value, fn, context }]]));
  return objects.map((value) => (isCopied(value) && props.size > 0 ? setOn(value, props, new Map()) : value));
}
