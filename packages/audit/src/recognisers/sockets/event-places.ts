import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { subjectsAt } from '../../resolve/guards.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';
import { rootNameOf } from '../../resolve/program/root-name.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import { isLeftOut, isUnused } from './only-compared.ts';

/** Whether the name of an event stands where it is subscribed to, where it may be, or where it surely is not. */
export type Standing = 'certain' | 'likely' | 'none';

/** Whoever gives up an event asks for none. */
export const ends = /^(?:live_?)?un_?(?:sub|listen|bind|watch|register)/i;
/** What only waits for an event, or tells others of it. Some libraries subscribe to what is waited for. */
export const listens =
  /^(?:on|once|off|emit|dispatch|publish|trigger|addListener|addEventListener|removeListener|log|warn|error|debug|info|print)$/i;
const keeps =
  /^(?:get|set|has|del|delete|exists|expire|incr|setex|hget|hset|l?push|rpush|sadd|getItem|setItem|removeItem|put|remove|fetch|write|read)$/i;
const keepers = /redis|cache|storage|memcache|session/i;

const known = new WeakMap<Program, ReadonlyMap<Expr, Standing>>();

export function standingOf(program: Program, placed: Placed): Standing {
  const places = known.get(program) ?? placesIn(program);
  known.set(program, places);
  const target = program.uses.bindOfValue(placed.expr)?.bind.target;
  const isKey = target?.kind === 'name' && /key$/i.test(target.name);
  if (isLeftOut(program, placed)) return 'none';
  return places.get(placed.expr) ?? (isKey || isUnused(program, placed) ? 'likely' : 'certain');
}

/** `switch (self) { case .followed(id): return "channel:\(id):followed" … }`: a name for each event that somebody may ask for. */
export function isOneOfMany(program: Program, { expr, fn }: Placed): boolean {
  const returned = program.given.returnsOf(fn).flatMap(armsOf);
  return returned.length > 2 && returned.includes(expr);
}

/** Callers say which of them it is. */
export const branchesOnParams = ({ expr, fn }: Placed): boolean =>
  subjectsAt(fn, expr.at.start).some((subject) => fn.params.some(({ name }) => name === rootNameOf(subject)));

/** What one of several conditions gives. */
const armsOf = (expr: Expr): readonly Expr[] =>
  expr.kind === 'choice' ? expr.options.flatMap(armsOf) : expr.kind === 'call' ? [expr, ...childrenOf(expr)] : [expr];

function placesIn(program: Program): ReadonlyMap<Expr, Standing> {
  const places = new Map<Expr, Standing>();
  const mark = (expr: Expr, standing: Standing): void => {
    places.set(expr, standing);
    for (const child of childrenOf(expr)) mark(child, standing);
  };
  for (const { expr } of program.records) {
    // `{ [`channel:${id}:update`]: handler }`
    for (const { key, value } of expr.entries)
      if (typeof key !== 'string') mark(key, value.kind === 'function' ? 'none' : 'likely');
    const method = expr.entries.find(({ key }) => key === 'method')?.value;
    if (method?.kind === 'text' && ends.test(method.value)) mark(expr, 'none');
  }
  for (const { expr } of program.calls) {
    const standing = standingIn(expr);
    if (standing) for (const { value } of expr.args) if (value.kind !== 'function') mark(value, standing);
  }
  return places;
}

function standingIn({ callee, args }: CallExpr): Standing | undefined {
  const name = nameOf(callee);
  const [first] = args;
  if (ends.test(name) || (first?.value.kind === 'text' && ends.test(first.value.value))) return 'none';
  if (listens.test(name)) return 'likely';
  return callee.kind === 'member' && keeps.test(name) && keepers.test(nameOf(callee.object)) ? 'none' : undefined;
}
