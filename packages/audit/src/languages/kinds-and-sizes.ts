import type { CallExpr, Expr, Range } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';

const measures = /^(?:count|len|sizeof|size|strlen|length)$/i;
const keys = /^(?:keys|values|entries|getOwnPropertyNames|array_keys)$/;

/** What a size is of: `x` of `x.length`, `len(x)`, `count($x)` and `Object.keys(x).length`. */
export function sizedBy(expr: Expr): Expr | undefined {
  if (expr.kind === 'member') return measures.test(expr.name) ? whole(expr.object) : undefined;
  if (expr.kind !== 'call') return undefined;
  const { callee, args } = expr;
  if (callee.kind === 'name') return measures.test(callee.name) && args.length === 1 ? args[0]?.value : undefined;
  return callee.kind === 'member' && measures.test(callee.name) && args.length === 0 ? whole(callee.object) : undefined;
}

const whole = (expr: Expr): Expr =>
  expr.kind === 'call' && expr.callee.kind === 'member' && keys.test(expr.callee.name)
    ? (expr.args[0]?.value ?? expr.callee.object)
    : expr;

const kinds: ReadonlyMap<string, readonly string[]> = new Map([
  ['undefined', ['undefined']],
  ['nil', ['undefined']],
  ['function', ['function']],
  ['string', ['string']],
  ['boolean', ['boolean']],
  ['object', ['object']],
  ['table', ['object']],
]);

/** What `typeof` and Lua's `type` give, as kinds of values. */
export const kindOfType = (type: string, at: Range): readonly Expr[] => asTexts(kinds.get(type), at);

const asTexts = (names: readonly string[] = [], at: Range): readonly Expr[] =>
  names.map((value): Expr => ({ kind: 'text', value, at }));

const askers: ReadonlyMap<string, readonly string[]> = new Map([
  ['isArray', ['list']],
  ['is_array', ['list', 'record']],
  ['is_string', ['string']],
  ['is_callable', ['function']],
  ['callable', ['function']],
  ['is_bool', ['boolean']],
]);

// Python's and Ruby's names.
const classes: ReadonlyMap<string, string> = new Map([
  ['dict', 'record'],
  ['Hash', 'record'],
  ['list', 'list'],
  ['tuple', 'list'],
  ['Array', 'list'],
  ['str', 'string'],
  ['String', 'string'],
  ['Symbol', 'string'],
  ['bool', 'boolean'],
  ['Proc', 'function'],
]);

/** `is_array($x)`, `Array.isArray(x)`, `isinstance(x, dict)`, `x.is_a?(Hash)`: what is asked, and for which kinds. */
export function kindAsked({ callee, args }: CallExpr): { subject: Expr; kinds: readonly Expr[] } | undefined {
  const name = writtenName(callee);
  const [first, second] = args;
  const known = askers.get(name);
  if (known && first) return { subject: first.value, kinds: asTexts(known, first.value.at) };
  if (name === 'isinstance' && first && second) return ofClasses(first.value, second.value);
  const isAsked = asksForClass.test(name) && callee.kind === 'member' && first;
  return isAsked ? ofClasses(callee.object, first.value) : undefined;
}

const asksForClass = /^(?:is_a|kind_of|instance_of)\??$/;

/** The same for classes of the program: `isinstance(route, (Follow, Unfollow))`, `route.is_a?(Follow)`. */
export function classAsked({
  callee,
  args: [first, second],
}: CallExpr): { subject: Expr; types: readonly Expr[] } | undefined {
  const name = writtenName(callee);
  const isOfArgument = name === 'isinstance' && callee.kind === 'name';
  const subject = isOfArgument
    ? first?.value
    : asksForClass.test(name) && callee.kind === 'member'
      ? callee.object
      : undefined;
  const type = isOfArgument ? second?.value : first?.value;
  if (!subject || !type) return undefined;
  const types = type.kind === 'list' ? type.items : [type];
  return types.every((one) => /^[A-Z]/.test(lastOf(one))) ? { subject, types } : undefined;
}

const lastOf = (expr: Expr): string => (expr.kind === 'name' || expr.kind === 'member' ? expr.name : '');

function ofClasses(subject: Expr, type: Expr): { subject: Expr; kinds: readonly Expr[] } | undefined {
  const among = type.kind === 'list' ? type.items : [type];
  const found = among.map((one) => (one.kind === 'name' ? classes.get(one.name) : undefined));
  const names = found.filter((one) => one !== undefined);
  return names.length === among.length && names.length > 0 ? { subject, kinds: asTexts(names, type.at) } : undefined;
}
