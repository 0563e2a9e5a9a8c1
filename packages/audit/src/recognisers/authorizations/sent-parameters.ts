import type { Carrier } from '@mixer-oauth/core';
import type { Expr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Origin, type Piece, piecesOf, type RecordValue, type Value } from '../../resolve/values.ts';
import { parameterName } from '../endpoints.ts';
import { flatten } from '../provider-url.ts';
import { placeOf, type Scene } from '../recogniser.ts';

/** One parameter of a request, with where its value stands. */
export interface Sent {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly carrier: Carrier;
  readonly place: Origin;
  /** Written in the address, or in a body of the same form. */
  readonly isInText?: true;
}

/** Parameters that were found, and whether there may be others. */
export interface SentParameters {
  readonly sent: readonly Sent[];
  /** Holes that stand for whole parameters: `?${query}`. */
  readonly gaps: number;
  readonly isOpen: boolean;
}

export const nothingSent: SentParameters = { sent: [], gaps: 0, isOpen: false };

/** The query of an address, or a body in the same form. `from` is where it begins. */
export function sentInText(pieces: readonly Piece[], from: number, carrier: Carrier, fallback: Origin): SentParameters {
  const flat = flatten(pieces);
  const whole = flat.text.slice(from).replace(/#.*$/s, '');
  const query = whole.split(/["'<>\s]/)[0] ?? '';
  const sent: Sent[] = [];
  let gaps = 0;
  let isOpen = false;
  let offset = from;
  for (const part of query.split(/[&;]/)) {
    const name = part.split('=')[0] ?? '';
    const at = offset;
    offset += part.length + 1;
    if (part === '' || part === 'amp') continue;
    if (/^\u0000+$/.test(part)) {
      gaps += part.length;
      continue;
    }
    if (name.includes('\u0000') || part.includes('\u0000\u0000')) isOpen = true;
    if (name.includes('\u0000')) continue;
    const piece = flat.pieceAt(at);
    const place = piece && 'text' in piece && piece.origin ? piece.origin : fallback;
    sent.push({
      name: name.replace(/^amp;/, ''),
      pieces: cut(pieces, at + name.length + 1, at + part.length),
      carrier,
      place,
      isInText: true,
    });
  }
  return { sent, gaps, isOpen: isOpen || query.length < whole.length };
}

/** The pieces between two offsets of their text, every hole one character long. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = 'hole' in piece ? 1 : piece.text.length;
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)];
    const isEmptyVariable = 'text' in piece && piece.variable !== undefined && from <= at && at <= to;
    if (isEmptyVariable) result.push(piece);
    else if (start < end)
      result.push('hole' in piece ? piece : withText(piece, piece.text.slice(start - at, end - at)));
    at += length;
  }
  return result;
}

const withText = (piece: Extract<Piece, { text: string }>, text: string): Piece =>
  piece.origin ? { text, origin: piece.origin } : { text };

/** The entries of an object whose keys are parameters. */
export function sentInRecord(
  scene: Scene,
  { entries, isOpen = false }: RecordValue,
  carrier: Carrier,
  context: Context,
): SentParameters {
  const sent = [...entries].flatMap(([key, thunks]) =>
    thunks.map((thunk): Sent => {
      const [first] = scene.evaluator.evaluate(thunk.expr, thunk.fn, {
        frames: thunk.context.frames,
        assumed: context.assumed,
      });
      const pieces = first ? piecesOf(first) : [{ hole: key }];
      return {
        name: carrier === 'option' ? parameterName(key) : key,
        pieces,
        carrier,
        place: placeOf(thunk.expr, thunk.fn),
      };
    }),
  );
  return { sent, gaps: 0, isOpen };
}

/** The records that a value is, or that it was made of: `new URLSearchParams({…})`, `new Content(new Map({…}))`, `qs.toString()`. */
export function recordsIn(scene: Scene, value: Value, context: Context, depth = 0): readonly RecordValue[] {
  if (value.kind === 'record') return [value];
  if (value.kind !== 'external' || depth > 2) return [];
  for (let step: typeof value.parent | undefined = value; step; step = step.parent) {
    if (step.call?.expr.kind !== 'call') continue;
    const { expr, fn, context: inside } = step.call;
    const at: Context = { frames: inside.frames, assumed: context.assumed };
    const passed = expr.args
      .slice(0, 2)
      .flatMap(({ value: argument }) => scene.evaluator.settle(scene.evaluator.evaluate(argument, fn, at), at));
    const records = passed.flatMap((one) => recordsIn(scene, one, context, depth + 1));
    if (records.length > 0) return records;
  }
  return [];
}

/** Records anywhere inside an expression: `base + '?' + new URLSearchParams(params)`. */
export function recordsBelow(scene: Scene, root: Expr, fn: FunctionInfo, context: Context): readonly RecordValue[] {
  if (root.kind === 'concat') return root.parts.flatMap((part) => recordsBelow(scene, part, fn, context));
  if (root.kind === 'text' || root.kind === 'literal' || root.kind === 'function') return [];
  const values = scene.evaluator.settle(scene.evaluator.evaluate(root, fn, context), context);
  const own = values.flatMap((value) => recordsIn(scene, value, context));
  if (own.length > 0 || root.kind !== 'call') return own.slice(0, 1);
  return root.args.flatMap(({ value }) => recordsBelow(scene, value, fn, context));
}

export const joined = (all: readonly SentParameters[]): SentParameters => ({
  sent: all.flatMap(({ sent }) => sent),
  gaps: all.reduce((sum, { gaps }) => sum + gaps, 0),
  isOpen: all.some(({ isOpen }) => isOpen),
});
