import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import { pathOf } from '../text/address.ts';
import { partOfText } from '../text/split-texts.ts';
import { type TextValue, unknown, type Value } from '../values.ts';
import { nameOfMember } from './enum-members.ts';
import { classMember } from './members.ts';

// What an enum's member is written as, an address as text; the first of several results.
const itself = /^(?:0|href|url|string|rawValue|value|absoluteString|absoluteURL|description|Uri|AbsoluteUri)$/;

/** `text.name`: of an enum's member, of an address. */
export function memberOfText(evaluator: Evaluator, value: TextValue, name: string, context: Context): readonly Value[] {
  if (value.of && indexOf(evaluator.program, value.of.type).methods.has(name))
    return classMember(evaluator, value.of.type, name, value, context);
  if (value.of && name === 'name') return [nameOfMember(value)];
  const part = partOfText(value, name);
  if (part || (value.split && /^\d$/.test(name))) return [part ?? unknown(name)];
  return itself.test(name) ? [value] : [pathOf(value, name) ?? unknown(name)];
}
