import type { Operation, Protocol } from '@mixer-oauth/core';
import type { Expr } from '../../outline/outline.ts';
import { choosersOf } from '../../resolve/choosers.ts';
import type { Context } from '../../resolve/context.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { type Piece, type TextValue, type Value, wholeText } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { nameRange } from '../sdks/sdk-symbols.ts';
import { spelled } from './enum-spelling.ts';

export const socketProtocols: readonly Protocol[] = ['chat'];

export const methodNamed = (scene: Scene, name: string): Operation | undefined => {
  for (const protocol of socketProtocols) {
    const found = scene.catalogue.socketMethod(protocol, name);
    if (found) return found;
  }
  return undefined;
};

/** Reports the socket methods that an expression names; returns the functions whose parameters it depends on. */
export function reportMethods(
  scene: Scene,
  placed: Placed,
  expr: Expr,
  chain: Chain,
  certainty: 'certain' | 'likely',
): ReadonlySet<FunctionInfo> {
  const values = scene.evaluator.evaluate(expr, placed.fn, chain.context);
  const choosers = choosersOf(scene.evaluator, { expr, fn: placed.fn }, chain.sites, chain.context);
  if (choosers.size === 0) return reportNames(scene, placed, values, chain, certainty);
  scene.noteWrappers(choosers);
  return choosers;
}

/** The same for values that are known already. */
export function reportNames(
  scene: Scene,
  placed: Placed,
  values: readonly Value[],
  chain: Chain,
  certainty: 'certain' | 'likely',
): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  const told = new Set<string>();
  for (const value of values) {
    if (value.kind === 'param') needed.add(value.param.fn);
    // `Method::Auth` of a file that is not read.
    if (value.kind === 'external') scene.noteOutside([value]);
    const name = wholeText(value);
    const operation = name === undefined || told.has(name) ? undefined : methodNamed(scene, name);
    if (name !== undefined) told.add(name); // one call is one fact, wherever else the same text may come from
    if (operation && value.kind === 'text') reportOperation(scene, operation, value.pieces, placed, chain, certainty);
    else if (value.kind === 'text' && value.of) reportSpelled(scene, value, told, placed, chain, certainty);
  }
  scene.noteWrappers(needed);
  return needed;
}

/** A member of an enum that the serialiser writes in another way than the code. */
function reportSpelled(
  scene: Scene,
  value: TextValue,
  told: Set<string>,
  placed: Placed,
  chain: Chain,
  certainty: 'certain' | 'likely',
): void {
  const wire = spelled(scene.evaluator, value);
  const operation = wire && !told.has(wire.text) ? methodNamed(scene, wire.text) : undefined;
  if (!wire || !operation) return;
  told.add(wire.text);
  reportOperation(scene, operation, value.pieces, placed, chain, wire.isCertain ? certainty : 'likely');
}

export function reportOperation(
  scene: Scene,
  operation: Operation,
  pieces: readonly Piece[],
  { expr, fn }: Placed,
  { sites, context }: Chain,
  certainty: 'certain' | 'likely',
): void {
  const written = pieces.find((piece) => 'text' in piece && piece.origin);
  const place = written && 'origin' in written && written.origin ? written.origin : placeOf(expr, fn);
  const at = expr.kind === 'call' ? { file: fn.file.file, at: nameRange(expr) } : placeOf(expr, fn);
  const related = [
    { place: at, message: 'sent here' },
    ...sites.map(({ call }) => ({ place: placeOf(call.expr, call.fn), message: 'called here' })),
  ];
  scene.report({
    kind: 'call',
    certainty,
    provider: scene.catalogue.data.id,
    protocol: operation.protocol,
    ...(operation.method !== undefined && { method: operation.method }),
    operation: operation.id,
    ...(isAnonymous(scene, operation, expr, fn, context) && { isAnonymous: true }),
    place,
    related,
    trace: [{ text: `socket method ${operation.method ?? ''}`, place }],
  });
}

/** `auth` with the channel alone joins without a user. */
function isAnonymous(scene: Scene, operation: Operation, expr: Expr, fn: FunctionInfo, context: Context): boolean {
  if (operation.method !== 'auth' || !operation.isOptionalAuth) return false;
  const records = expr.kind === 'call' ? expr.args.map(({ value }) => value) : [expr];
  const entries = records.flatMap((record) => (record.kind === 'record' ? record.entries : []));
  const values: readonly Value[] = entries.flatMap(({ key, value }) =>
    key === 'arguments' ? scene.evaluator.evaluate(value, fn, context) : [],
  );
  return values.some((value) => value.kind === 'list' && value.items.length === 1);
}
