import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { constructionOf, isUnnamed } from '../classes/implied-types.ts';
import { memberOf } from '../classes/members.ts';
import { valuesOfType } from '../classes/types.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { type Thunk, type Value, writtenAt } from '../values.ts';

/** `.message` where a parameter's type is of the program (Swift): a member of that, or what its function of that name gives. */
export function impliedMember(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  { expr, fn: from, context }: Thunk,
): readonly Value[] {
  const made = madeUnnamed(fn, index, expr);
  if (made) return evaluator.evaluate(made, from, context);
  const member = expr.kind === 'call' ? expr.callee : expr;
  if (member.kind !== 'member' || member.object.kind !== 'name' || member.object.name !== '') return [];
  const type = fn.params[index]?.type?.replace(/^(?:some|any) /, '');
  const bound = type === undefined ? undefined : fn.outline?.bounds?.[type];
  return valuesOfType(evaluator, bound ?? type, fn)
    .flatMap((value): readonly Value[] => {
      if (value.kind !== 'instance') return [];
      if (expr.kind === 'call' && member.name === 'init')
        return evaluator.evaluate(constructionOf(expr, value.class.name), from, context);
      const values = memberOf(evaluator, { kind: 'class', class: value.class }, member.name);
      return expr.kind === 'call' && values.some(({ kind }) => kind === 'function')
        ? evaluator.evaluate(ofClass(expr, value.class.name), from, context)
        : values;
    })
    .map((value) => writtenAt(value, { file: from.file.file, at: member.at }));
}

/** C#: `Send(new(HttpMethod.Put, path))` makes an object of the parameter's type. */
function madeUnnamed({ params, file }: FunctionInfo, index: number, expr: Expr): Expr | undefined {
  if (file.language !== 'csharp' || expr.kind !== 'call' || !isUnnamed(expr)) return undefined;
  const type = /^(?:\w+\.)*(\w+)\??$/.exec(params[index]?.type ?? '')?.[1];
  return type === undefined ? undefined : constructionOf(expr, type);
}

/** `.user(1)` as `Route.user(1)`: one expression for each type, since answers are kept by it. */
function ofClass(call: CallExpr, name: string): CallExpr {
  const known = classCalls(call).get(name);
  const { callee } = call;
  if (known || callee.kind !== 'member') return known ?? call;
  const made: CallExpr = { ...call, callee: { ...callee, object: { kind: 'name', name, at: callee.object.at } } };
  classCalls(call).set(name, made);
  return made;
}

const classCalls = rememberingEach<CallExpr, [], Map<string, CallExpr>>(() => new Map());
