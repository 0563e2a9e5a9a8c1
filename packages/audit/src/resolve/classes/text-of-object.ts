import { indexOf } from '../program/class-index.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { returned } from './getters.ts';
import type { Value } from '../values.ts';

const names = ['toString', 'ToString', '__str__', '__toString', 'to_s', 'description'];

/** An object of a class that says how it is written, as that text; anything else as it is. */
export function textOf(evaluator: Evaluator, value: Value): readonly Value[] {
  if (value.kind !== 'instance') return [value];
  const { methods } = indexOf(evaluator.program, value.class);
  const [own] = names.flatMap((name) => methods.get(name) ?? []);
  const texts = own ? returned(evaluator, own, value, emptyContext).filter(({ kind }) => kind === 'text') : [];
  return texts.length > 0 ? texts : [value];
}
