import type { Evaluator } from './evaluator.ts';
import { type Thunk, unknown, type Value, wholeText } from './values.ts';

/** `let id = ''` is a start, not a value, when something else is assigned later. */
export function valuesBesideBlank(values: readonly Value[]): readonly Value[] {
  const known = values.filter(({ kind }) => kind !== 'unknown');
  const written = known.filter((value) => wholeText(value) !== '');
  return known.length < values.length || written.length > 0 ? written : known;
}

const manyParts = 100; // more than code that people write puts together one after the other

/** `x += y`: text goes on, lists grow. What a method appends to text is no list, though it is kept as one. */
export function appended(evaluator: Evaluator, thunks: readonly Thunk[]): readonly Value[] {
  // What is written out costs no step to evaluate; to put thousands of them together takes time all the same.
  const file = thunks[0]?.fn.file.file ?? '';
  if (thunks.length > manyParts && !evaluator.mayTake(thunks.length, file)) return [unknown('…')];
  const lists = thunks.map((thunk) => evaluator.force(thunk));
  if (lists[0]?.some(({ kind }) => kind === 'text') && thunks.slice(1).some(({ expr }) => expr.kind === 'list'))
    return evaluator.concat(
      thunks.flatMap((thunk): Thunk[] =>
        thunk.expr.kind === 'list' ? thunk.expr.items.map((expr) => ({ ...thunk, expr })) : [thunk],
      ),
    );
  // `list << item` adds the item itself.
  if (lists[0]?.some(({ kind }) => kind === 'list'))
    return [
      {
        kind: 'list',
        items: lists.flatMap((values, at) => {
          const items = values.flatMap((value) => (value.kind === 'list' ? value.items : []));
          return items.length > 0 || at === 0 ? items : thunks.slice(at, at + 1);
        }),
      },
    ];
  return evaluator.concat(thunks);
}
