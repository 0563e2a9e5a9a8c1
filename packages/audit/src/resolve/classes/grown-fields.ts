import type { Expr } from '../../outline/outline.ts';
import { isEmptyCollection } from '../names/appended-values.ts';
import { itemsAppended } from '../names/appends.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { itemsOfCallers } from '../lists/items-of-callers.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import type { ListValue } from '../values.ts';

type Item = Readonly<{ expr: Expr; fn: FunctionInfo }>;

const isEmptyStart = (expr: Expr): boolean =>
  (expr.kind === 'list' && expr.items.length === 0) ||
  (expr.kind === 'record' && expr.entries.length === 0) ||
  isEmptyCollection(expr);

/**
 * A field that starts as an empty list, and what the methods of its class append to it: `scopes = new List<string>()` and
 * `scopes.Add("…")` in a constructor. Undefined for any other field.
 *
 * @param starts - what the field is set to, wherever
 */
export function grownField(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  starts: readonly Readonly<{ value?: Expr | undefined }>[],
  context: Context,
): ListValue | undefined {
  const written = starts.flatMap(({ value }) => value ?? []);
  if (written.length === 0 || !written.every((one) => isEmptyStart(one))) return undefined;
  const found = itemsOf(evaluator, type, name);
  if (found.length === 0) return undefined;
  return { kind: 'list', items: found.flatMap(({ expr, fn }) => itemsOfCallers(evaluator, expr, fn, context)) };
}

const known = new WeakMap<ClassInfo, Map<string, readonly Item[]>>();

function itemsOf({ program }: Evaluator, type: ClassInfo, name: string): readonly Item[] {
  const kept = known.get(type) ?? new Map<string, readonly Item[]>();
  known.set(type, kept);
  const made = kept.get(name);
  if (made) return made;
  const isOwn = (expr: Expr): boolean =>
    expr.kind === 'member' &&
    expr.name === name &&
    expr.object.kind === 'name' &&
    /^(?:this|self)$/.test(expr.object.name);
  const items = [type.body, ...type.methods].flatMap((fn) => {
    // A variable or parameter of that name is another one.
    const isHidden =
      fn !== type.body && (fn.params.some((one) => one.name === name) || program.bindsOf(fn, name).length > 0);
    return fn.body.flatMap((statement): readonly Item[] =>
      statement.kind === 'expr' && statement.value.kind === 'call'
        ? itemsAppended(
            statement.value,
            (expr) => isOwn(expr) || (!isHidden && expr.kind === 'name' && expr.name === name),
          ).map((expr) => ({ expr, fn }))
        : [],
    );
  });
  kept.set(name, items);
  return items;
}
