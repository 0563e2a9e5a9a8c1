import type { Expr } from '../../outline/outline.ts';
import { firstFrom } from '../../first-from.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, Placed, PlacedBind, Program } from './program.ts';
import type { ParamRef } from '../values.ts';
import { childrenOf } from './walk.ts';

const maximumSteps = 4; // from a name to what it was made of

interface Ends {
  readonly bind?: (placed: PlacedBind) => void;
  readonly param?: (param: ParamRef) => void;
  /** A variable by which something is read: `rows[i]`. */
  readonly key?: (read: Placed<Extract<Expr, { kind: 'index' }>>, placed: PlacedBind) => void;
  /** Each expression whose names are followed: the one itself, and what is assigned to the names. */
  readonly root?: (root: Placed) => void;
}

/** Follows the names in an expression to the assignments before it, the names in these, and so on, up to parameters. */
export function traceNames(program: Program, placed: Placed, ends: Ends): void {
  trace(program, placed, ends, new Set(), 0);
}

function trace(program: Program, placed: Placed | PlacedBind, ends: Ends, seen: Set<PlacedBind>, depth: number): void {
  const root = 'bind' in placed ? placed.bind.value && { expr: placed.bind.value, fn: placed.fn } : placed;
  if (root) ends.root?.(root);
  for (const { read, found } of 'bind' in placed ? stepsInBind(placed, program) : stepsIn(program, placed)) {
    if ('index' in found) {
      ends.param?.(found);
      continue;
    }
    if (read) {
      ends.key?.(read, found);
      continue;
    }
    if (seen.has(found)) continue;
    seen.add(found);
    ends.bind?.(found);
    if (depth < maximumSteps) trace(program, found, ends, seen, depth + 1);
  }
}

/** What a name in an expression leads to, or (`read`) the variable by which something is read there. */
interface Step {
  readonly read?: Placed<Extract<Expr, { kind: 'index' }>>;
  readonly found: PlacedBind | ParamRef;
}

/** Kept for each assignment: a table of ten thousand rows may be what ten thousand calls ask. */
const stepsInBind = rememberingEach(({ bind: { value }, fn }: PlacedBind, program: Program): readonly Step[] =>
  value ? stepsIn(program, { expr: value, fn }) : [],
);

function stepsIn(program: Program, { expr, fn }: Placed): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Map<object, Set<number>>(); // a thousand uses of one name are one step
  const open: Expr[] = [expr];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of childrenOf(next)) open.push(child);
    if (next.kind === 'index' && next.key.kind === 'name') {
      const by = definedBefore(program, next.key.name, fn, next.key.at.start);
      if (by && 'bind' in by) steps.push({ read: { expr: next, fn }, found: by });
    }
    const found = next.kind === 'name' ? definedBefore(program, next.name, fn, next.at.start) : undefined;
    if (!found || ('bind' in found && !found.bind.value)) continue;
    const [place, index] = 'index' in found ? [found.fn, found.index] : [found.bind, 0];
    const known = seen.get(place) ?? new Set();
    if (!known.has(index)) steps.push({ found });
    seen.set(place, known.add(index));
  }
  return steps;
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
    if (binds.length > 0) return binds[firstFrom(binds, position, ({ bind }) => bind.at.start) - 1] ?? binds.at(-1);
    const index = scope.params.findIndex(
      (param) => param.name === name || param.pattern?.some((bound) => bound.name === name),
    );
    if (index >= 0) return { fn: scope, index };
  }
  return undefined;
}
