import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Program } from '../program/program.ts';
import type { EnumMember, Origin, Thunk, Value } from '../values.ts';

/** A member of an enum among several at once, and where it is named. */
export type Flag = Readonly<{ of: EnumMember; place?: Origin }>;

const deepest = 4; // of what is put together step by step
const most = 100;

/** The members of an enum that a value may be, one or several at once; undefined where some of them are not known. */
export function flagsIn(evaluator: Evaluator, value: Value, depth = 0): readonly Flag[] | undefined {
  if (value.kind === 'text' && value.of) {
    const [first] = value.pieces;
    const place = first && 'text' in first ? first.origin : undefined;
    return [{ of: value.of, ...(place && { place }) }];
  }
  if (value.kind !== 'list' || depth > deepest || value.items.length > most) return undefined;
  const found: Flag[] = [];
  for (const item of value.items) {
    const place: Origin = { file: item.fn.file.file, at: item.expr.at };
    for (const one of evaluator.force(item)) {
      const flags = flagsIn(evaluator, one, depth + 1);
      if (!flags) return undefined;
      // A variable may hold one member too, which is named elsewhere.
      found.push(...(item.expr.kind === 'member' ? flags.map((flag) => ({ ...flag, place })) : flags));
    }
  }
  return found;
}

/** What extension methods are written for that members of an enum have: the enum, any enum, anything (C#). */
export function enumsBefore(
  evaluator: Evaluator,
  { object, name }: Extract<Expr, { kind: 'member' }>,
  { fn, context }: Thunk,
): readonly string[] {
  if (fn.file.language !== 'csharp' || !extensionNames(evaluator.program).has(name)) return [];
  const [first] = evaluator
    .settle(evaluator.evaluate(object, fn, context), context)
    .flatMap((value) => flagsIn(evaluator, value) ?? []);
  return first ? [first.of.type.name, 'Enum', 'T', 'TEnum'] : [];
}

/** Of all extension methods. */
export const extensionNames = rememberingEach(
  ({ functions }: Program): ReadonlySet<string> =>
    new Set(functions.flatMap(({ name, params: [first] }) => (first?.isReceiver === true ? [name] : []))),
);
