import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import { ownerOf } from '../program/method-around.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { typeWith } from './enum-members.ts';

// Swift's `.get` is a member of whatever type is wanted where it stands.

type MemberExpr = Extract<Expr, { kind: 'member' }>;
type Wanted = Readonly<{ type: string; fn: FunctionInfo }>;

export const isImplied = (expr: Expr): expr is MemberExpr =>
  expr.kind === 'member' && expr.object.kind === 'name' && expr.object.name === '';

/** The type that is written where such a member is returned, or assigned: `static func me() -> Self { .get("users/current") }`. */
const wantedIn = rememberingEach((program: Program): ReadonlyMap<Expr, Wanted> => {
  const found = new Map<Expr, Wanted>();
  const take = (expr: Expr | undefined, type: string | undefined, fn: FunctionInfo): void => {
    if (!expr || type === undefined || fn.file.language !== 'swift') return;
    if (expr.kind === 'choice') for (const option of expr.options) take(option, type, fn);
    const member = expr.kind === 'call' ? expr.callee : expr;
    if (isImplied(member)) found.set(member, { type, fn });
  };
  for (const fn of program.functions)
    for (const expr of program.given.returnsOf(fn)) take(expr, fn.outline?.returnType, fn);
  for (const { bind, fn } of program.binds) take(bind.value, bind.type, fn);
  for (const { outline, body } of program.classes)
    for (const { value, type } of outline.fields) take(value, type, body);
  // `Route(method: .get, path: path)` of a structure: what its fields are.
  for (const { expr, fn } of program.calls) {
    if (fn.file.language !== 'swift' || expr.callee.kind !== 'name') continue;
    const [type] = expr.args.some(({ value }) => isImplied(value)) ? program.classesNamed(expr.callee.name) : [];
    for (const { name, value } of type ? expr.args : [])
      take(value, type?.outline.fields.find((field) => field.name === name)?.type, type?.body ?? fn);
  }
  return found;
});

/** The class whose member it is: what the place says, else the only one of the program that has such a member. */
export function impliedType(evaluator: Evaluator, expr: MemberExpr, fn: FunctionInfo): ClassInfo | undefined {
  if (!isImplied(expr)) return undefined;
  const wanted = wantedIn(evaluator.program).get(expr);
  const name = wanted && /^\w+(?:\.\w+)*/.exec(wanted.type)?.[0].split('.').at(-1);
  if (wanted && name === 'Self') return ownerOf(wanted.fn);
  const [type] = wanted && name !== undefined ? lookUpType(evaluator, name, wanted.fn) : [];
  return type?.kind === 'class' ? type.class : typeWith(evaluator.program, expr.name, fn);
}

/** `.init(path: path)` as `Route(path: path)`: one expression for each type, since answers are kept by it. */
export function constructionOf(call: CallExpr, name: string): CallExpr {
  const known = constructions(call).get(name);
  const made: CallExpr = known ?? { ...call, callee: { kind: 'name', name, at: call.callee.at } };
  constructions(call).set(name, made);
  return made;
}

const constructions = rememberingEach<CallExpr, [], Map<string, CallExpr>>(() => new Map());
