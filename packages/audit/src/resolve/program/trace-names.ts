import type { Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Placed, PlacedBind, Program } from './program.ts';
import type { ParamRef } from '../values.ts';
import { childrenOf } from './walk.ts';

const maximumSteps = 4; // from a name to what it was made of

interface Ends {
  readonly bind?: (placed: PlacedBind) => void;
  readonly param?: (param: ParamRef) => void;
  /** A variable by which something is read: `rows[i]`. */
  readonly key?: (read: Placed<Extract<Expr, { kind: 'index' }>>, placed: PlacedBind) => void;
  /** Every expression on the way. */
  readonly part?: (part: Expr, fn: FunctionInfo) => void;
}

/** Follows the names in an expression to the assignments before it, the names in these, and so on, up to parameters. */
export function traceNames(program: Program, placed: Placed, ends: Ends): void {
  trace(program, placed, ends, new Set(), 0);
}

function trace(program: Program, { expr, fn }: Placed, ends: Ends, seen: Set<PlacedBind>, depth: number): void {
  const open: Expr[] = [expr];
  for (let next = open.pop(); next; next = open.pop()) {
    open.push(...childrenOf(next));
    ends.part?.(next, fn);
    if (ends.key && next.kind === 'index' && next.key.kind === 'name') {
      const by = definedBefore(program, next.key.name, fn, next.key.at.start);
      if (by && 'bind' in by) ends.key({ expr: next, fn }, by);
    }
    const found = next.kind === 'name' ? definedBefore(program, next.name, fn, next.at.start) : undefined;
    if (!found) continue;
    if ('index' in found) {
      ends.param?.(found);
      continue;
    }
    const { value } = found.bind;
    if (!value || seen.has(found)) continue;
    seen.add(found);
    ends.bind?.(found);
    if (depth < maximumSteps) trace(program, { expr: value, fn: found.fn }, ends, seen, depth + 1);
  }
}

/** The last assignment to a name before a place, or the parameter that it is; a function inside may stand anywhere. */
function definedBefore(
  program: Program,
  name: string,
  fn: FunctionInfo,
  position: number,
): PlacedBind | ParamRef | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const binds = program.bindsOf(scope, name);
    if (binds.length > 0) return binds.findLast(({ bind }) => bind.at.start < position) ?? binds.at(-1);
    const index = scope.params.findIndex(
      (param) => param.name === name || param.pattern?.some((bound) => bound.name === name),
    );
    if (index >= 0) return { fn: scope, index };
  }
  return undefined;
}
