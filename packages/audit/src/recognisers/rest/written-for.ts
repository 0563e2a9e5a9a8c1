import type { Expr } from '../../outline/outline.ts';
import type { Placed, PlacedBind, Program } from '../../resolve/program/program.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import type { Context } from '../../resolve/context.ts';
import type { Origin, Piece } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';

const deepest = 3; // names that stand for each other: the options, the address among them, and the end of that
const mostParts = 60; // expressions of one call: what has more is a table

/**
 * Where the function around a call writes what it hands over by name: `params := Params{Endpoint: base + "/users"}; send(params)` is at
 * the endpoint.
 */
export const writtenFor = (program: Program, call: Placed): readonly Origin[] =>
  madeFor(program, call).map((expr) => placeOf(expr, call.fn));

function madeFor(program: Program, call: Placed, hasConstants = false): readonly Expr[] {
  const made: Expr[] = [];
  const known = new Set<string>();
  let parts: readonly Expr[] = call.expr.kind === 'call' ? call.expr.args.map(({ value }) => value) : [call.expr];
  for (let depth = 0; depth < deepest && parts.length > 0; depth += 1) {
    const names = parts.flatMap(namesIn).filter((name) => !known.has(name));
    for (const name of names) known.add(name);
    const given = [...new Set(names)].flatMap((name) => {
      const own = givenTo(program, call, name);
      return own.length > 0 || !hasConstants ? own : constantsNamed(program, call, name);
    });
    made.push(...given);
    parts = given;
  }
  return made;
}

const mostAsked = 20;

/**
 * Where the function around a call puts the address together that begins elsewhere: `url = usersPath + id` behind a constant, or where a
 * constant of the file does: `NEXT = PLAYER + "/next"`. Undefined where the call does so itself.
 */
export function putTogetherAt({ evaluator }: Scene, call: Placed, path: Origin, context: Context): Origin | undefined {
  const { fn } = call;
  const made = madeFor(evaluator.program, call, true).flatMap((expr) =>
    expr.kind === 'record' ? expr.entries.map(({ value }) => value) : [expr],
  );
  const holds = (expr: Expr): boolean =>
    expr.kind !== 'name' &&
    evaluator.evaluate(expr, fn, context).some((value) => value.kind === 'text' && value.pieces.some(isFromThere));
  const isFromThere = (piece: Piece): boolean =>
    'text' in piece && piece.origin?.file === path.file && piece.origin.at.start === path.at.start;
  const found = made.slice(0, mostAsked).find(holds);
  return found && placeOf(found, fn);
}

/** What the function gives the name or a part of it, unless that is handed to it: `url = base + path`, `request.path = path`. */
function givenTo(program: Program, { expr, fn }: Placed, name: string): readonly Expr[] {
  // What is added step by step begins somewhere else.
  const isBefore = ({ bind: { at, operator } }: PlacedBind): boolean => at.start < expr.at.start && operator === '=';
  return [...program.bindsOf(fn, name), ...program.propertyBindsOf(fn, name)]
    .filter(isBefore)
    .flatMap(({ bind: { value } }) => value ?? []);
}

/** What the top of the file gives a name that the function has none of. */
const constantsNamed = (program: Program, { fn }: Placed, name: string): readonly Expr[] =>
  fn === fn.file.top || fn.params.some((param) => param.name === name)
    ? []
    : program
        .bindsOf(fn.file.top, name)
        .flatMap(({ bind: { value, operator } }) => (value?.kind === 'concat' && operator === '=' ? [value] : []));

function namesIn(root: Expr): readonly string[] {
  const names: string[] = [];
  const open = [root];
  for (let count = 0; count < mostParts; count += 1) {
    const expr = open.pop();
    if (!expr) break;
    if (expr.kind === 'name') names.push(expr.name);
    const parts = partsOf(expr);
    if (parts.length <= mostParts) open.push(...parts);
  }
  return names;
}

/** `rows.first` is one of many, and `address.toString()` all of it. The first of what a call gives is made of its arguments (Go). */
function partsOf(expr: Expr): readonly Expr[] {
  if (expr.kind === 'member') return expr.name === '0' && expr.object.kind === 'call' ? [expr.object] : [];
  if (expr.kind !== 'call' || expr.callee.kind !== 'member') return childrenOf(expr);
  return [expr.callee.object, ...expr.args.map(({ value }) => value)];
}
