import { indexOf } from '../program/class-index.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { returned } from './getters.ts';
import type { Value } from '../values.ts';

/** `fmt`: what `Display` of Rust asks for. */
const names = ['toString', 'ToString', '__str__', '__toString', 'to_s', 'description', 'fmt'];

/** An object of a class that says how it is written, or a member of such an enum, as that text; anything else as it is. */
export function textOf(evaluator: Evaluator, value: Value): readonly Value[] {
  const type = value.kind === 'instance' ? value.class : value.kind === 'text' ? value.of?.type : undefined;
  if (!type) return [value];
  const { methods } = indexOf(evaluator.program, type);
  const [own] = names.flatMap((name) => methods.get(name) ?? []);
  const texts = own ? returned(evaluator, own, value, emptyContext).filter(({ kind }) => kind === 'text') : [];
  return texts.length > 0 ? texts : [value];
}
