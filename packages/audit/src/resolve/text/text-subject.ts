import type { CallExpr } from '../../outline/outline.ts';
import type { Input } from './text-functions.ts';
import type { ExternalValue, Thunk, Value } from '../values.ts';

/** The text that a function works on, and what it is told besides. */
export interface Subject {
  readonly texts: readonly Value[];
  readonly rest: readonly Thunk[];
}

/** Modules and classes that hold functions of text: `strings.TrimSuffix(text, "/")`, `_.trimEnd(text, '/')`, `Str::lower($text)`. */
const textModules =
  /^(?:strings|bytes|str|string|String|Strings|StringUtils|StrUtil|TextUtils|_|lodash|R|S|Str|Stringy|Regex|RegExp|re|regex|regexp|boost|algorithm|absl|std|fmt|StringSubstitutor|Ascii|CharMatcher|Kernel|NSString)$/;

export const isTextual = ({ kind }: Value): boolean => kind === 'text' || kind === 'param';

/** Whether a call's function stands for itself, or in a module of such functions: its text is its first argument then. */
export const isFree = ({ callee }: CallExpr): boolean =>
  callee.kind === 'name' ||
  (callee.kind === 'member' &&
    (callee.object.kind === 'name' || callee.object.kind === 'member') &&
    textModules.test(callee.object.name));

/** The same of a call whose receiver is known: a variable that has a module's name, such as `str`, is none. */
export const isFreeOn = (call: CallExpr, receiver: readonly Value[]): boolean =>
  isFree(call) && receiver.every((value) => value.kind === 'class' || (value.kind === 'external' && isModule(value)));

const isModule = ({ path, call }: ExternalValue): boolean =>
  call === undefined && (path.length === 0 || textModules.test(path.at(-1) ?? ''));

/** The receiver of `text.trim()`, the first argument of `trim(text)`; undefined where that is no text. */
export function subjectOf({ evaluator, receiver, args }: Input, call: CallExpr): Subject | undefined {
  if (receiver.some(isTextual)) return { texts: receiver, rest: args };
  const [first, ...rest] = args;
  if (!first || !isFreeOn(call, receiver)) return undefined;
  const texts = evaluator.force(first);
  return texts.some(isTextual) ? { texts, rest } : undefined;
}
