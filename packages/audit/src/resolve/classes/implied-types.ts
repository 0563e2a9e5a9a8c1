import type { CallExpr, Expr } from '../../outline/outline.ts';
import { elementOf, outOfTask } from '../../outline/written-types.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import { ownerOf } from '../program/method-around.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { typeWith } from './enum-members.ts';

// Swift's `.get` is a member of whatever type is wanted where it stands, and what C#'s `new(path)` makes is of that type.

type MemberExpr = Extract<Expr, { kind: 'member' }>;
type NameExpr = Extract<Expr, { kind: 'name' }>;
type Wanted = Readonly<{ type: string; fn: FunctionInfo }>;

export const isImplied = (expr: Expr): expr is MemberExpr =>
  expr.kind === 'member' && expr.object.kind === 'name' && expr.object.name === '';

/** Swift's `.init(path)`. */
export const makesWanted = (callee: Expr): boolean => isImplied(callee) && callee.name === 'init';

/** `new(path)`: an object of whatever type is wanted there (C#). */
export const isUnnamed = ({ callee, isNew }: CallExpr): boolean =>
  isNew && callee.kind === 'name' && callee.name === 'new';

const hasImplied = /^(?:swift|csharp)$/;

/** The type that is written where such a member is returned, or assigned: `static func me() -> Self { .get("users/current") }`. */
const wantedIn = rememberingEach((program: Program): ReadonlyMap<Expr, Wanted> => {
  const found = new Map<Expr, Wanted>();
  const take = (expr: Expr | undefined, type: string | undefined, fn: FunctionInfo): void => {
    if (!expr || type === undefined || !hasImplied.test(fn.file.language)) return;
    const inside =
      expr.kind === 'list' ? expr.items : expr.kind === 'record' ? expr.entries.map(({ value }) => value) : [];
    for (const item of inside) take(item, elementOf(type), fn);
    if (expr.kind === 'choice') for (const option of expr.options) take(option, type, fn);
    const wanting = expr.kind === 'call' ? expr.callee : expr;
    if (isImplied(wanting) || (expr.kind === 'call' && isUnnamed(expr))) found.set(wanting, { type, fn });
  };
  for (const fn of program.functions)
    for (const expr of program.given.returnsOf(fn)) take(expr, outOfTask(fn.outline?.returnType), fn);
  for (const { bind, fn } of program.binds) take(bind.value, bind.type ?? declaredType(program, bind.target, fn), fn);
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

/** Of a variable that is set later, and of a field: `let route: Route`, `self.route = .init(path)`. */
function declaredType(program: Program, target: Expr, fn: FunctionInfo): string | undefined {
  if (target.kind !== 'name' && target.kind !== 'member') return undefined;
  if (!hasImplied.test(fn.file.language)) return undefined;
  const isOwn = target.kind === 'name' || (target.object.kind === 'name' && /^(?:this|self)$/.test(target.object.name));
  if (!isOwn) return undefined;
  const local =
    target.kind === 'name' ? program.bindsOf(fn, target.name).find(({ bind }) => bind.type)?.bind : undefined;
  return local?.type ?? ownerOf(fn)?.outline.fields.find(({ name }) => name === target.name)?.type;
}

const nameIn = (type: string): string | undefined =>
  /^\w+(?:\.\w+)*/
    .exec(type.replace(/^(?:some|any)\s+/, ''))?.[0]
    .split('.')
    .at(-1);

/** The class that `new(path)` makes an object of, where its place says which one: undefined elsewhere. */
export function unnamedClass(evaluator: Evaluator, callee: NameExpr): ClassInfo | undefined {
  const wanted = wantedIn(evaluator.program).get(callee);
  const name = wanted && nameIn(wanted.type);
  const [type] = wanted && name !== undefined ? lookUpType(evaluator, name, wanted.fn) : [];
  return type?.kind === 'class' ? type.class : undefined;
}

/** All constructions of a class, with those that do not name it. */
export function* constructionsNamed(program: Program, name: string): Generator<Placed<CallExpr>> {
  yield* program.constructionsByName.get(name) ?? [];
  yield* wantedConstructions(program).get(name) ?? [];
}

/** Constructions that do not name their class, by the class that their place wants. */
const wantedConstructions = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed<CallExpr>[]> => {
  const found = new Map<string, Placed<CallExpr>[]>();
  for (const placed of program.calls) {
    const { expr } = placed;
    if (!isUnnamed(expr) && !makesWanted(expr.callee)) continue;
    const wanted = wantedIn(program).get(expr.callee);
    const name = wanted && nameIn(wanted.type);
    const owner = name === 'Self' && wanted ? ownerOf(wanted.fn)?.name : name;
    if (owner !== undefined) push(found, owner, placed);
  }
  return found;
});

const isListed = /^\[[\w.]+\]$|^Array</;

/** The class whose member it is: what the place says, else the only one of the program that has such a member. */
export function impliedType(evaluator: Evaluator, expr: MemberExpr, fn: FunctionInfo): ClassInfo | undefined {
  if (!isImplied(expr)) return undefined;
  const wanted = wantedIn(evaluator.program).get(expr);
  const name = wanted && nameIn(wanted.type);
  if (name === 'Self' && wanted) return ownerOf(wanted.fn);
  // `[Scope]` of `extension Array { static let all: [Scope] }`.
  const ofLists = wanted && isListed.test(wanted.type) ? evaluator.program.openedType('Array') : undefined;
  if (ofLists) return ofLists;
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
