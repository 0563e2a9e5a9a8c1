import type { CallExpr, Expr, Statement } from '../outline/outline.ts';
import type { FunctionInfo, PlacedBind, Program } from './program.ts';

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
  const chain = chainOn(statement.value, name);
  if (chain.length === 0) return [];
  const items = chain.flatMap(({ callee, args, at, isNew }): Expr[] => {
    if (callee.kind === 'member' && callee.name === 'AppendFormat')
      return [{ kind: 'call', callee: { kind: 'name', name: 'Format', at: callee.at }, args, isNew, at }];
    return args
      .slice(0, 1)
      .map(({ value }): Expr =>
        callee.kind === 'member' && addsAll.test(callee.name) ? { kind: 'spread', value, at } : value,
      );
  });
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

/** The calls of a chain that only appends, first to last; empty when it does anything else or starts elsewhere. */
function chainOn(call: CallExpr, name: string): readonly CallExpr[] {
  const chain: CallExpr[] = [];
  let next: Expr = call;
  while (next.kind === 'call' && next.callee.kind === 'member' && adds.test(next.callee.name)) {
    chain.unshift(next);
    next = next.callee.object;
  }
  return next.kind === 'name' && next.name === name ? chain : [];
}
