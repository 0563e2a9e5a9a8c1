import type { Context } from '../context.ts';
import { functionsOfTexts } from '../calls/functions-of-texts.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo } from '../program/program.ts';
import { partOf } from '../text/address.ts';
import { partOfText } from '../text/split-texts.ts';
import { type TextValue, unknown, type Value } from '../values.ts';
import { nameOfMember } from './enum-members.ts';
import { isGetter, returned } from './getters.ts';
import { carriedBy } from './made-up-members.ts';
import { classMember } from './members.ts';
import { baseClassesOf } from './related-classes.ts';

// What an enum's member is written as, an address as text; the first of several results.
const itself =
  /^(?:0|href|url|string|rawValue|value|absoluteString|absoluteURL|description|Uri|AbsoluteUri|OriginalString)$/;

/** Its own, or what an interface, a protocol's extension or a trait that it has gives to all. */
const isMethodOf = (evaluator: Evaluator, type: ClassInfo, name: string): boolean =>
  indexOf(evaluator.program, type).methods.has(name) ||
  (evaluator.program.methodsNamed(name).length > 0 &&
    baseClassesOf(evaluator, type).some((base) =>
      indexOf(evaluator.program, base)
        .methods.get(name)
        ?.some(({ body }) => body.length > 0),
    ));

/** `text.name`: of an enum's member, of an address. */
export function memberOfText(evaluator: Evaluator, value: TextValue, name: string, context: Context): readonly Value[] {
  if (value.of && isMethodOf(evaluator, value.of.type, name))
    return classMember(evaluator, value.of.type, name, value, context);
  const carried = value.of && carriedBy(evaluator, value.of, name, context);
  if (carried) return carried;
  if (value.of && name === 'name') return [nameOfMember(value)];
  // Java and Kotlin: its place, which a list is asked for; see `numberOf`.
  if (value.of && name === 'ordinal') return [value];
  const part = partOfText(value, name);
  if (part || (value.split && /^\d$/.test(name))) return [part ?? unknown(name)];
  const given = functionsOfTexts(evaluator.program).get(name) ?? [];
  if (given.length > 0)
    return given.flatMap((fn): readonly Value[] => {
      if (isGetter(fn)) return returned(evaluator, fn, value, context);
      // What is called on it is its first argument, or the object itself.
      return [fn.params[0]?.isReceiver ? { kind: 'function', fn } : { kind: 'function', fn, self: value }];
    });
  return itself.test(name) ? [value] : [partOf(value, name) ?? unknown(name)];
}
