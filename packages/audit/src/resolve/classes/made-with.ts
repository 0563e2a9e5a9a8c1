import { constructorsOf } from '../calls/overloads.ts';
import { paramValues } from '../calls/params.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

/** What a class body calls by the name of what its objects are made with: `class Bot(client: Client) { val load = client::get }`. */
export function madeWith(
  evaluator: Evaluator,
  name: string,
  type: ClassInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!/^(?:kotlin|csharp)$/.test(type.file.language)) return undefined;
  for (const maker of constructorsOf(type)) {
    const index = maker.params.findIndex((param) => param.name === name && !param.isField);
    if (index >= 0) return paramValues(evaluator, maker, index, context);
  }
  return undefined;
}
