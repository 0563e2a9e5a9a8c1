import { rememberingEach } from '../../remembering.ts';
import { push } from '../../push.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';

const textType = /^(?:[Ss]tring|str|StringProtocol|CharSequence)$/;
const opensTypes = /^(?:swift|rust|ruby)$/;

/** What a type is called that stands for texts. */
export const isTextType = (type: string | undefined): boolean => textType.test((type ?? '').replace(/\?$/, ''));

/** Of what is written as a type: texts, by whichever name an extension has for them. */
export const namesOfTexts: readonly string[] = ['string', 'String', 'CharSequence'];

/** `extension URL`: addresses are texts here. */
const isAddress = (program: Program, owner: ClassInfo): boolean =>
  /^(?:NS)?URL$/.test(owner.name) && program.openedType(owner.name) === owner;

/**
 * Functions that the program gives to texts, by their names: extension methods of C# and Kotlin, `extension String` of Swift, a trait
 * for `str`, Ruby's `String` opened again, `String.prototype.path = function …`.
 */
export const functionsOfTexts = rememberingEach((program: Program): ReadonlyMap<string, readonly FunctionInfo[]> => {
  const found = new Map<string, FunctionInfo[]>();
  for (const fn of program.functions) {
    const [first] = fn.params;
    const isOfType =
      fn.owner !== undefined &&
      opensTypes.test(fn.file.language) &&
      (isTextType(fn.owner.name) || isAddress(program, fn.owner));
    if (isOfType ? !fn.isStatic && !fn.isConstructor : first?.isReceiver === true && isTextType(first.type))
      push(found, fn.name, fn);
  }
  for (const {
    bind: { target, value },
  } of program.binds) {
    if (value?.kind !== 'function' || target.kind !== 'member' || target.object.kind !== 'member') continue;
    const { name, object } = target.object;
    const fn =
      name === 'prototype' && object.kind === 'name' && object.name === 'String' && program.functionOf(value.fn);
    if (fn) push(found, target.name, fn);
  }
  return found;
});
