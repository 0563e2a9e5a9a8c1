import { textOf } from '../classes/text-of-object.ts';
import type { Evaluator } from '../evaluator.ts';
import { combinations, type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

/** `{}`, `{0}`, `{name}`, `{name:spec}`, `{{`; `%s`, `%d`, `%(name)s`, `%<name>s`, `%{name}`, `%1$s`, Boost's `%1%`, `%[1]d`, `%*d`, `%lu`, `%@`, `%%`. */
const place =
  /\{\{|\}\}|%?\{(?<brace>[\w.[\]]*)(?:![rsa])?(?:[:,][^{}]*)?\}|%%|%(?<boost>\d+)%|%(?:\((?<named>\w+)\)|<(?<angle>\w+)>)?(?:(?<position>\d+)\$)?[-+0 #,]*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:\[(?<bracket>\d+)\])?(?:hh?|ll?|[zjtL])?[@sdifgxvqbcuoeptwTXGEFOU]/g;

type Groups = Readonly<Record<string, string | undefined>>;

/** Fills the places of a format with the arguments; a place without a known argument becomes a hole. */
export function formatPieces(
  evaluator: Evaluator,
  template: readonly Piece[],
  args: readonly Thunk[],
  named: ReadonlyMap<string, Thunk>,
  isPercent = false, // places are `%s` and `%{name}`, and never `{}`, however many braces there are
): readonly Value[] {
  const fillers: (Piece | Thunk)[] = [];
  let next = 0;
  for (const piece of template) {
    if ('hole' in piece) {
      fillers.push(piece);
      continue;
    }
    // The braces of JSON are no places.
    const isBrace = !isPercent && /\{[\w.[\]]*(?:![rsa])?(?:[:,][^{}"']*)?\}/.test(piece.text);
    let done = 0;
    for (const match of piece.text.matchAll(place)) {
      // Ruby's `%{name}` is a place beside either kind.
      const isOther = isBrace ? /^%(?!\{)/.test(match[0]) : !match[0].startsWith('%');
      if (isOther && match[0] !== '%%') continue;
      fillers.push(part(piece, done, match.index));
      done = match.index + match[0].length;
      if (/^(?:\{\{|\}\}|%%)$/.test(match[0])) fillers.push({ text: match[0].charAt(0) });
      else {
        const groups = match.groups ?? {};
        fillers.push(argumentFor(groups, next, args, named));
        next = nextAfter(groups, next);
      }
    }
    fillers.push(part(piece, done, piece.text.length));
  }
  const lists = fillers.map((filler) =>
    'expr' in filler ? textsOf(evaluator, filler).map((value) => piecesOf(value)) : [[filler]],
  );
  return combinations<readonly Piece[]>(lists, 8).map((pieces) => ({ kind: 'text', pieces: pieces.flat() }));
}

/** A place that says which argument it means takes none of those in order; Go goes on behind it. */
function nextAfter({ brace, named, angle, position, boost, bracket }: Groups, next: number): number {
  if (bracket !== undefined) return Number(bracket);
  return brace || (named ?? angle ?? position ?? boost) !== undefined ? next : next + 1;
}

/** As they are written: by a class's own `toString`, `Display` of Rust. */
const textsOf = (evaluator: Evaluator, filler: Thunk): readonly Value[] =>
  evaluator.force(filler).flatMap((value) => textOf(evaluator, value));

function part(piece: Extract<Piece, { text: string }>, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  return piece.origin ? { text, origin: piece.origin } : { text };
}

function argumentFor(
  groups: Groups,
  next: number,
  args: readonly Thunk[],
  named: ReadonlyMap<string, Thunk>,
): Piece | Thunk {
  const { brace, named: name = groups.angle, position = groups.boost ?? groups.bracket } = groups;
  if (name !== undefined) return named.get(name) ?? { hole: name };
  if (position !== undefined) return args[Number(position) - 1] ?? { hole: position };
  if (brace !== undefined && /^\d+$/.test(brace)) return args[Number(brace)] ?? { hole: brace };
  if (brace) return named.get(brace) ?? { hole: brace };
  return args[next] ?? { hole: 'value' };
}
