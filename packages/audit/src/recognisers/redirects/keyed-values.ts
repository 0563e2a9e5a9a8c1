import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { onlyLooks } from '../scopes/asking-names.ts';
import { pairsIn } from '../side-by-side.ts';

/**
 * A value under a name. `holder`: the object, call or list that has it. `isHandedOn`: an option, an argument or a parameter, no
 * mere name for the value.
 */
export type KeyedValue = Readonly<{ key: string; value: Expr; fn: FunctionInfo; holder?: Expr; isHandedOn: boolean }>;

/** Every value of a program under a name that `isKey` takes: options, arguments, assignments, fields, pairs and setters. */
export function keyedValues(program: Program, isKey: (name: string) => boolean): readonly KeyedValue[] {
  const found: KeyedValue[] = [];
  const add = (key: unknown, value: Expr | undefined, rest: Pick<KeyedValue, 'fn' | 'holder' | 'isHandedOn'>): void => {
    if (typeof key === 'string' && value && isKey(key))
      for (const one of valuesOf(value)) found.push({ key, value: one, ...rest });
  };
  for (const { expr, fn } of program.records)
    for (const { key, value } of expr.entries) add(key, value, { fn, holder: expr, isHandedOn: true });
  for (const { expr, fn } of program.calls) {
    for (const { name, value } of expr.args) add(name, value, { fn, holder: expr, isHandedOn: true });
    for (const [key, value] of setBy(expr)) add(key, value, { fn, holder: expr, isHandedOn: true });
  }
  // `new Api("CLIENT_ID", "TOKEN")` of an example names what is to be put there.
  for (const { key, value, fn, at, callee } of pairsIn(program, (name) => /[a-z]/.test(name) && isKey(name)))
    if (!callee || !(onlyLooks(callee) || reads.test(nameOf(callee))))
      add(key, value, { fn, holder: at, isHandedOn: true });
  for (const { bind, fn } of program.binds)
    if (bind.target.kind === 'name' || bind.target.kind === 'member')
      add(bind.target.name, bind.value, { fn, isHandedOn: bind.target.kind === 'member' });
  for (const { outline, body } of program.classes)
    for (const { name, value } of outline.fields) add(name, value, { fn: body, isHandedOn: false });
  return found;
}

/** What a query holds under one name may be a list: `url.Values{"redirect_uri": {uri}}`. */
const valuesOf = (value: Expr): readonly Expr[] => (value.kind === 'list' ? value.items : [value]);

// What stands behind the key there is a default, or nothing that is sent.
const reads = /^(?:get|fetch|read|query|param|input|old|option|config|env|opt)/i;

/** `.redirectUri(uri)`, `setRedirectURI(uri)`, `RedirectUrl::new(uri)`: whose name is the key. Of one in another, the inner. */
function setBy({ callee, args, isNew }: CallExpr): readonly (readonly [key: string, value: Expr])[] {
  const [first, ...more] = args;
  if (!first || more.length > 0 || first.name !== undefined || callee.kind !== 'member') return [];
  if (first.value.kind === 'call' && setBy(first.value).length > 0) return [];
  const name = isMaker(callee.name) && !isNew ? nameOf(callee.object) : callee.name;
  return [[name.replace(/^(?:set|with|add)_?(?=[A-Za-z])/i, ''), first.value]];
}

const isMaker = (name: string): boolean => /^(?:new|from|parse|from_string)$/.test(name);
