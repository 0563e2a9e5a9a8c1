import type { Evaluator } from '../evaluator.ts';
import { formatPieces } from './format-text.ts';
import { isTextual } from './text-subject.ts';
import type { Input, TextFunction } from './text-functions.ts';
import { combinations, type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

/** Fills a format: the format is the receiver or the first argument. */
export const format =
  (isPercent: boolean): TextFunction =>
  (input) => {
    const { evaluator, receiver, args, named } = input;
    const head = args[0] ? evaluator.force(args[0]) : [];
    const isOnText = receiver.some(({ kind }) => kind === 'text');
    const handed = isOnText ? [] : templateOfCallers(input);
    if (handed.length > 0) return handed;
    // A locale may stand before the format.
    const at = isOnText || head.some(({ kind }) => kind === 'text') ? 0 : 1;
    const formats = isOnText ? receiver : args[at] ? evaluator.force(args[at]) : [];
    const behind = isOnText ? args : args.slice(at + 1);
    // A variable number of values may be handed on as the array that they came in.
    const values = behind.length === 1 ? behind.flatMap((one) => itemsOf(evaluator, one)) : behind;
    // Which text it fills, a caller says.
    const passed = at === 1 ? head.filter(({ kind }) => kind === 'param') : [];
    if (passed.length > 0 && !formats.some(({ kind }) => kind === 'text')) return passed;
    const filled = formats.flatMap((value): readonly Value[] =>
      value.kind === 'text' ? formatPieces(evaluator, value.pieces, values, named, isPercent) : [],
    );
    return filled.length > 0 ? filled : undefined;
  };

/** `this.template.format(path)`, `Sprintf(template, path)`: callers pass a text with places, and only they know what it becomes. */
function templateOfCallers({ evaluator, receiver, args: [head], context }: Input): readonly Value[] {
  for (const values of [receiver, head ? evaluator.force(head) : []]) {
    if (values.some(({ kind }) => kind === 'text')) return [];
    const passed = values.filter(({ kind }) => kind === 'param');
    if (passed.length > 0 && evaluator.settle(passed, context).some(hasPlace)) return passed;
  }
  return [];
}

const hasPlace = (value: Value): boolean =>
  value.kind === 'text' && value.pieces.some((piece) => 'text' in piece && /%\S|\{[\w.:]*\}/.test(piece.text));

/** A list that is handed over as one, as what is in it. */
export const itemsOf = (evaluator: Evaluator, thunk: Thunk): readonly Thunk[] => {
  const [value] = evaluator.force(thunk);
  return value?.kind === 'list' ? value.items : [thunk];
};

/** `builder.AppendFormat("/users/{0}", id)`: what was built before stays in front of it. */
export function appendedFormat(input: Input): readonly Value[] | undefined {
  const added = format(false)({ ...input, receiver: [] });
  if (!added || !input.receiver.some(isTextual)) return added;
  const parts = [input.receiver, added].map((values) => values.map((value) => piecesOf(value)));
  return combinations<readonly Piece[]>(parts, 8).map((pieces) => ({ kind: 'text', pieces: pieces.flat() }));
}
