import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { FunctionValue, Value } from '../values.ts';

/**
 * What `registerAs('api', () => ({ … }))` of NestJS gives: the function, which code may call itself, with a key under which the container
 * hands over what it gives.
 *
 * @see https://docs.nestjs.com/techniques/configuration#configuration-namespaces
 */
export function registeredSettings(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly FunctionValue[] | undefined {
  if (fn.file.language !== 'javascript' || writtenName(callee) !== 'registerAs') return undefined;
  const maker = args[1]?.value;
  const functions = maker ? functionsIn(evaluator, maker, fn, context) : [];
  return functions.length > 0 ? functions : undefined;
}

const functionsIn = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context?: Context): readonly FunctionValue[] =>
  evaluator.evaluate(expr, fn, context).flatMap((value) => (value.kind === 'function' ? [value] : []));

/** `@Inject(apiConfig.KEY)`: what that function gives. Undefined of other keys. */
export function settingsForKey(evaluator: Evaluator, key: Expr, fn: FunctionInfo): readonly Value[] | undefined {
  if (key.kind !== 'member' || key.name !== 'KEY') return undefined;
  const functions = functionsIn(evaluator, key.object, fn);
  const given = functions.flatMap((value) =>
    evaluator.program.given.returnsOf(value.fn).flatMap((expr) => evaluator.evaluate(expr, value.fn)),
  );
  return given.length > 0 ? given : undefined;
}
