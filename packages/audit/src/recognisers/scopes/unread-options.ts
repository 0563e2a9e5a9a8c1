import type { Expr, Statement } from '../../outline/outline.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { childrenOf, expressionsOf } from '../../resolve/program/walk.ts';
import { pushAll } from '../../push-all.ts';

/**
 * `const options = { id, scopes: '…' }` of which a function only reads `options.id`: nobody gets to see the entry `key`. What leaves the
 * function as a whole, or is kept at the top of a file, may be read anywhere.
 */
export function isUnread(program: Program, record: Expr, key: string): boolean {
  const held = program.uses.bindOfValue(record);
  if (held?.bind.target.kind !== 'name' || !held.bind.isDeclaration || held.fn.outer === undefined) return false;
  const { name } = held.bind.target;
  const functions: FunctionInfo[] = [held.fn];
  for (const fn of functions) pushAll(functions, program.innerFunctionsOf(fn));
  return functions.every((fn) => fn.body.every((statement) => !reads(statement, name, key)));
}

function reads(statement: Statement, name: string, key: string): boolean {
  const isTarget = statement.kind === 'bind' && statement.target.kind === 'name';
  const open: Expr[] = expressionsOf(statement).slice(isTarget ? 1 : 0);
  for (let expr = open.pop(); expr; expr = open.pop()) {
    if (expr.kind === 'name' && expr.name === name) return true;
    // A method of the object sees all of it: Go's `values.Encode()`.
    if (expr.kind === 'call' && partOf(expr.callee, name) !== undefined) return true;
    const other = partOf(expr, name);
    if (other === key) return true;
    if (other === undefined) pushAll(open, childrenOf(expr));
  }
  return false;
}

/** `id` of `options.id` and `options["id"]`. */
function partOf(expr: Expr, name: string): string | undefined {
  if (expr.kind !== 'member' && expr.kind !== 'index') return undefined;
  if (expr.object.kind !== 'name' || expr.object.name !== name) return undefined;
  if (expr.kind === 'member') return expr.name;
  return expr.key.kind === 'text' ? expr.key.value : undefined;
}
