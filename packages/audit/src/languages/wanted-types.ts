import type { CallExpr, Expr, Field, FunctionOutline, Statement } from '../outline/outline.ts';
import { elementOf, outOfTask } from '../outline/written-types.ts';

// C#'s `new(path)` and Swift's `.init(path)` make an object of the type that is written where it goes: they are lowered as if they
// named it. Where the place says nothing the resolver looks further.

type Types = ReadonlyMap<string, string>;

/** `value` where an object of `type` is wanted: `Route route = new(path)`, `Route[] routes = [new(a), new(b)]`. */
export function named(value: Expr, type: string | undefined): Expr {
  if (type === undefined) return value;
  switch (value.kind) {
    case 'call':
      return namedCall(value, type);
    case 'choice':
      return { ...value, options: value.options.map((option) => named(option, type)) };
    case 'list':
      return { ...value, items: value.items.map((item) => named(item, elementOf(type))) };
    case 'record':
      return {
        ...value,
        entries: value.entries.map((entry) => ({ ...entry, value: named(entry.value, elementOf(type)) })),
      };
    default:
      return value;
  }
}

function namedCall(call: CallExpr, type: string): Expr {
  const name = /^(?:\w+(?:\.|::))*@?(\w+)\s*(?:<.*>)?[?!]?$/s.exec(type)?.[1];
  if (name === undefined || name === 'Self' || !isUnnamed(call)) return call;
  const [only, ...more] = call.args;
  // `new() { { "a", b } }` of a dictionary is its entries.
  if (only?.value.kind === 'record' && more.length === 0 && name.endsWith('Dictionary'))
    return { ...named(only.value, type), at: call.at };
  return { ...call, callee: { kind: 'name', name, at: call.callee.at } };
}

const isUnnamed = ({ callee, isNew }: CallExpr): boolean =>
  callee.kind === 'name'
    ? isNew && callee.name === 'new'
    : callee.kind === 'member' && callee.name === 'init' && callee.object.kind === 'name' && callee.object.name === '';

export const typesOf = (fields: readonly Field[]): Types =>
  new Map(fields.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type]])));

/** What a method gives back is of the type that it says, what it assigns of that of the variable, parameter or field. */
export function withNamed(fn: FunctionOutline, fields: Types): FunctionOutline {
  const locals = new Map<string, string | undefined>();
  for (const { name, type } of fn.params) locals.set(name, type);
  for (const statement of fn.body)
    if (statement.kind === 'bind' && statement.isDeclaration && statement.target.kind === 'name')
      locals.set(statement.target.name, statement.type);
  return { ...fn, body: fn.body.map((statement) => namedIn(statement, fn, locals, fields)) };
}

function namedIn(
  statement: Statement,
  fn: FunctionOutline,
  locals: ReadonlyMap<string, string | undefined>,
  fields: Types,
): Statement {
  if (statement.kind === 'function') return { ...statement, fn: withNamed(statement.fn, fields) };
  if (statement.kind === 'return' && statement.value)
    return { ...statement, value: named(statement.value, outOfTask(fn.returnType)) };
  if (statement.kind !== 'bind' || !statement.value || statement.isDeclaration) return statement;
  const { target, value } = statement;
  if (target.kind === 'name')
    return {
      ...statement,
      value: named(value, locals.has(target.name) ? locals.get(target.name) : fields.get(target.name)),
    };
  const isOwn = target.kind === 'member' && target.object.kind === 'name' && target.object.name === 'this';
  return isOwn ? { ...statement, value: named(value, fields.get(target.name)) } : statement;
}
