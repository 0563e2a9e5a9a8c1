import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { emptyContext } from '../context.ts';
import type { FileInfo, FunctionInfo, Program } from '../program/program.ts';
import type { Input } from './text-functions.ts';
import { subjectOf } from './text-subject.ts';
import { nothing } from '../told-apart.ts';
import {
  type ListValue,
  type Piece,
  type Split,
  type TextValue,
  type Thunk,
  type Value,
  wholeText,
} from '../values.ts';

const splits = /^(?:split|Split|SplitN|splitn|split_once|split_whitespace|Fields|Cut|partition|explode|components)$/;

/** Whether functions that split a text are called so. */
export const isSplit = (name: string): boolean => splits.test(name);

/**
 * `route.split(' ')`: the text, which knows where it was split. It is asked for its parts by their places; whoever goes through all of
 * them finds each in the whole. Undefined where that is no such call.
 */
export function splitText(input: Input, name: string, call: CallExpr): readonly Value[] | undefined {
  if (!splits.test(name)) return undefined;
  const isReversed = name === 'explode' && input.args.length > 1;
  const [first, second, ...more] = input.args;
  const swapped = isReversed && first && second ? { ...input, args: [second, first, ...more] } : input;
  const subject = subjectOf(swapped, call);
  if (!subject) return undefined;
  const by = separatorIn(input, subject.rest, name);
  const most = mostParts(subject.rest, name, input);
  if (by === undefined) return subject.texts;
  const split: Split = { by, ...(most !== undefined && { most }), ...(name === 'partition' && { isPartition: true }) };
  return subject.texts.map((value) => (value.kind === 'text' ? { ...value, split } : value));
}

/** The text between the parts; of what splits at any white space, a blank. */
function separatorIn({ evaluator, named }: Input, rest: readonly Thunk[], name: string): string | undefined {
  if (name === 'Fields' || name === 'split_whitespace') return ' ';
  const told = [...rest, ...['separator', 'separatedBy', 'sep'].flatMap((label) => named.get(label) ?? [])];
  if (told.length === 0) return ' ';
  for (const thunk of told) {
    const pattern = patternIn(thunk.expr);
    if (pattern !== undefined) return pattern;
    const [text] = evaluator.force(thunk).flatMap((value) => wholeText(value) ?? []);
    if (text !== undefined && text !== '') return /^\\s[+*]?$/.test(text) ? ' ' : text;
  }
  return undefined;
}

/** `/ /`, `/\s+/`: of JavaScript's patterns those that stand for one text. */
function patternIn(expr: Expr): string | undefined {
  if (expr.kind !== 'literal') return undefined;
  const source = /^\/(.+)\/\w*$/s.exec(expr.value)?.[1];
  if (source === undefined) return undefined;
  if (/^(?: |\\s)[+*]?$/.test(source)) return ' ';
  return /^[^\\[\](){}.*+?^$|]$/.test(source) ? source : /^\\[^\w\s]$/.exec(source)?.[0].slice(1);
}

/** So many parts at most, the last with all that is left. JavaScript drops that instead. */
function mostParts(rest: readonly Thunk[], name: string, { named }: Input): number | undefined {
  if (name === 'Cut' || name === 'split_once' || name === 'partition') return 2;
  const told = [...rest, ...['limit', 'maxsplit', 'maxSplits'].flatMap((label) => named.get(label) ?? [])];
  const number = told
    .map(({ expr }) => (expr.kind === 'literal' ? Number(expr.value) : Number.NaN))
    .find((one) => one > 0);
  const language = told[0]?.fn.file.language;
  if (number === undefined || language === 'javascript') return undefined;
  const isCuts = language === 'python' || language === 'swift';
  return isCuts ? number + 1 : number;
}

/** What stands at a place of a text that was split; undefined of a text that was not, or where nobody can tell. */
export function partOfText(value: TextValue, name: string): Value | undefined {
  const { split, pieces } = value;
  const place = placeIn(name, split);
  if (!split || place === undefined) return undefined;
  if (split.isPartition && place === 1) return { kind: 'text', pieces: [{ text: split.by }] };
  const parts = partsOf(pieces, split);
  const part = parts.at(split.isPartition && place === 2 ? 1 : place);
  if (part) return { kind: 'text', pieces: part };
  return pieces.some((piece) => 'hole' in piece) ? undefined : nothing;
}

/** All parts of a text that was split: a loop goes through them. */
export const allParts = ({ split, pieces }: TextValue): readonly Value[] =>
  split
    ? partsOf(pieces, split).flatMap((part): Value[] => (part.length > 0 ? [{ kind: 'text', pieces: part }] : []))
    : [];

/**
 * A text that was split, with another separator between its parts; everything else as it is. What separates names says the same in the
 * place of what did, and they stay where they stand.
 */
export function withSeparator(value: Value, separator: string): Value {
  if (value.kind !== 'text' || !value.split || value.split.isPartition || separatesNames.test(separator)) return value;
  const between: readonly Piece[] = separator === '' ? [] : [{ text: separator }];
  const pieces = partsOf(value.pieces, value.split).flatMap((part, at) => (at === 0 ? part : [...between, ...part]));
  return { kind: 'text', pieces };
}

/** A text that was split, with other parts of it; everything else as it is. What stands between the parts of Python's `partition` is a part. */
export function withParts(value: Value, change: (parts: readonly Parts[]) => readonly Parts[]): Value {
  if (value.kind !== 'text') return value;
  const { split, pieces } = value;
  if (!split || split.isPartition) return value;
  const parts = change(partsOf(pieces, split));
  return { ...value, pieces: parts.flatMap((part, at) => (at === 0 ? part : [{ text: split.by }, ...part])) };
}

type Parts = readonly Piece[];

const separatesNames = /^(?:[\s,+]+|%20)$/;

/** The same as a list, where every part is written out; undefined where it is not, or of a text that was not split. */
export function listOfParts(value: Value, { top }: FileInfo, { files }: Program): ListValue | undefined {
  if (value.kind !== 'text' || !value.split) return undefined;
  const items: Thunk[] = [];
  for (const part of partsOf(value.pieces, value.split)) {
    const [piece, ...more] = part;
    if (!piece) continue;
    if (!('text' in piece) || more.length > 0 || !piece.origin) return undefined;
    const expr: Expr = { kind: 'text', value: piece.text, at: piece.origin.at };
    items.push({ expr, fn: files.get(piece.origin.file)?.top ?? top, context: emptyContext });
  }
  return { kind: 'list', items };
}

function placeIn(name: string, split: Split | undefined): number | undefined {
  if (/^\d$/.test(name)) return Number(name);
  if (!split || split.isPartition) return undefined;
  return /^(?:first|First)$/.test(name) ? 0 : /^(?:last|Last)$/.test(name) ? -1 : undefined;
}

function partsOf(pieces: readonly Piece[], { by, most = Infinity }: Split): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if ('hole' in piece) {
      parts.at(-1)?.push(piece);
      continue;
    }
    const { origin } = piece;
    const words = piece.text.split(by === ' ' ? /\s+/ : by);
    for (const [at, word] of words.entries()) {
      const isMore = at > 0 && parts.length < most;
      const text = at > 0 && !isMore ? by + word : word;
      if (isMore) parts.push([]);
      if (text !== '') parts.at(-1)?.push(origin ? { text, origin } : { text });
    }
  }
  return parts;
}

/** `url` of `const [verb, url] = route.split(' ')`: whether there is one depends on the text alone. */
export function isPartOfText(program: Program, subject: Expr, fn: FunctionInfo): boolean {
  const held = (expr: Expr): Expr => {
    const [only, ...others] = expr.kind === 'name' ? program.bindsOf(fn, expr.name) : [];
    return (others.length === 0 ? only?.bind.value : undefined) ?? expr;
  };
  const part = held(subject);
  const whole = part.kind === 'member' && /^\d$/.test(part.name) ? held(part.object) : undefined;
  return whole?.kind === 'call' && isSplit(writtenName(whole.callee));
}
