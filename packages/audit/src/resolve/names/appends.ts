import type { CallExpr, Expr, Statement } from '../../outline/outline.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';

const adds =
  /^(?:append|push|add|Add|Append|AppendFormat|addAll|AddRange|extend|push_back|push_str|appendLine|insert)$/;
const addsAll = /^(?:addAll|AddRange|extend)$/;

/**
 * The binds of a name, with the statements that append to it by a method: `builder.append(a).append(b)`, `list.add(c)`. Each is
 * seen as `+=` of a list. Only where the function itself binds the name: what another appends is another's order.
 */
export function withAppends(program: Program, fn: FunctionInfo, name: string): readonly PlacedBind[] {
  const binds = program.bindsOf(fn, name);
  if (binds.length === 0 || program.uses.callsOn(fn, name).length === 0) return binds;
  const merged = mergedBy.get(fn) ?? new Map<string, readonly PlacedBind[]>();
  mergedBy.set(fn, merged);
  const known = merged.get(name);
  if (known) return known;
  const appends = fn.body.flatMap((statement) => appendTo(statement, name, fn));
  const all =
    appends.length === 0
      ? binds
      : [...binds, ...appends].toSorted((left, right) => left.bind.at.start - right.bind.at.start);
  merged.set(name, all);
  return all;
}

const mergedBy = new WeakMap<FunctionInfo, Map<string, readonly PlacedBind[]>>();

function appendTo(statement: Statement, name: string, fn: FunctionInfo): PlacedBind[] {
  if (statement.kind !== 'expr' || statement.value.kind !== 'call') return [];
  const items = itemsAppended(statement.value, (expr) => expr.kind === 'name' && expr.name === name);
  if (items.length === 0) return [];
  const { at, arms } = statement;
  const target: Expr = { kind: 'name', name, at };
  const value = listOf(statement, { kind: 'list', items, at });
  return [{ bind: { kind: 'bind', target, value, operator: '+=', isDeclaration: false, at, arms }, fn }];
}

// The same statement is the same list every time: what is concluded of an expression is kept by the expression.
const lists = new WeakMap<Statement, Expr>();

function listOf(statement: Statement, list: Expr): Expr {
  const known = lists.get(statement) ?? list;
  lists.set(statement, known);
  return known;
}

/** What a chain of calls that only appends adds to something, first to last; empty when it does anything else or starts elsewhere. */
export function itemsAppended(call: CallExpr, isList: (expr: Expr) => boolean): readonly Expr[] {
  const items: Expr[] = [];
  let next: Expr = call;
  while (next.kind === 'call' && next.callee.kind === 'member' && adds.test(next.callee.name)) {
    const item = itemOf(next, next.callee);
    if (item) items.unshift(item);
    next = next.callee.object;
  }
  return isList(next) ? items : [];
}

function itemOf({ args, isNew, at }: CallExpr, callee: Extract<Expr, { kind: 'member' }>): Expr | undefined {
  if (callee.name === 'AppendFormat')
    return { kind: 'call', callee: { kind: 'name', name: 'Format', at: callee.at }, args, isNew, at };
  const value = args[0]?.value;
  return value && addsAll.test(callee.name) ? { kind: 'spread', value, at } : value;
}
