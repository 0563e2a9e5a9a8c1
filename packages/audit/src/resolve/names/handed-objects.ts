import { bareName } from '../../outline/written-name.ts';
import { wordsOf } from '../../name-words.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { indexOf } from '../program/class-index.ts';
import { basesOf } from '../classes/related-classes.ts';
import { keptCalls } from '../calls/supposed-sites.ts';
import type { Evaluator } from '../evaluator.ts';
import { type ClassInfo, lastName, type Placed, type Program } from '../program/program.ts';
import type { ExternalValue, Value } from '../values.ts';

/**
 * Objects that a framework or a loader hands over: what comes in by a parameter for which nobody passes anything, what a class
 * has of a base class from outside (`this.client` of discord.js's commands), and what Python imports.
 */
export const isHandedOver = (objects: readonly Value[]): boolean =>
  objects.length > 0 &&
  objects.every((value) => {
    if (value.kind === 'param') return true;
    if (value.kind !== 'external') return false;
    return (
      isInherited(value) ||
      isBareMethod(value) ||
      (value.module !== '' && !isMade(value) && value.file.language === 'python')
    );
  });

/** A member of the object whose method runs, which only its base class from outside may have. */
function isInherited(value: ExternalValue): boolean {
  for (let step: ExternalValue | undefined = value; step && !step.call; step = step.parent)
    if (step !== value && step.path.at(-1) === 'new') return true;
  return false;
}

/** Of Ruby's bare names one that nothing defines is a method of the base class from outside. */
const isBareMethod = ({ module, path, call, file }: ExternalValue): boolean =>
  module === '' && path.length === 1 && !call && file.language === 'ruby' && /^[a-z]/.test(path[0] ?? '');

/** What a call gave, or a part of it. */
export const isMade = (value: Value): boolean => {
  for (let step = value.kind === 'external' ? value : undefined; step; step = step.parent) if (step.call) return true;
  return false;
};

/** One of these objects: what the same call made, or the same thing of a package. */
export const isOneOf =
  (objects: readonly Value[]) =>
  (value: Value): boolean =>
    objects.some((one) => {
      if (one.kind !== 'external' || value.kind !== 'external') return false;
      if (one.call || value.call) return one.call?.expr === value.call?.expr;
      return one.module !== '' && one.module === value.module && one.path.join('.') === value.path.join('.');
    });

/** What an object is called, and the last word of its class: client of `const bot = new Discord.Client()`. */
export function namesOf(evaluator: Evaluator, { expr, fn }: Placed): readonly string[] {
  const made = evaluator.evaluate(expr, fn).flatMap((value): readonly string[] => {
    if (value.kind === 'instance') return [value.class.name];
    return value.kind === 'external' && value.path.at(-1) === 'new' ? value.path.slice(-2, -1) : [];
  });
  return [bareName(expr), ...made.flatMap((name) => wordsOf(name).at(-1) ?? [])];
}

/** Classes by what they set on their objects or have as methods; those without a base only by what they set. */
const heirsByMember = rememberingEach((program: Program): ReadonlyMap<string, readonly ClassInfo[]> => {
  const found = new Map<string, ClassInfo[]>();
  for (const type of program.classes) {
    if (type.outline.kind !== 'class' || !program.traitsOf(type.file.language).hasUntypedNames) continue;
    const { methods, fields, assignments } = indexOf(program, type);
    const own = type.outline.bases.length === 0 ? [] : methods.keys();
    for (const name of new Set([...own, ...fields.keys(), ...assignments.keys()])) push(found, name, type);
  }
  return found;
});

export const hasMemberOfHeir = (program: Program, name: string): boolean => heirsByMember(program).has(name);

/**
 * `class Tavern extends Client` is the client that a framework hands to commands, and `class Bot` the bot that a loader does, if no
 * other class of the program is one with such a member, and nothing else is kept under the name.
 */
export const heirsCalled = (evaluator: Evaluator, owner: string, name: string): readonly ClassInfo[] => {
  const isOwner = (type: string): boolean => wordsOf(type).at(-1) === owner.toLowerCase();
  return (heirsByMember(evaluator.program).get(name) ?? []).filter((type) => {
    const isHeir = type.outline.bases.some((base) => isOwner(lastName(base)));
    const isNamed = isHeir || (isOwner(type.name) && isKeptAs(evaluator, owner, type));
    return isNamed && basesOf(evaluator, type).every(({ kind }) => kind === 'external');
  });
};

/** Nothing is kept under the name that is no object of the class. */
const isKeptAs = (evaluator: Evaluator, name: string, type: ClassInfo): boolean =>
  (keptCalls(evaluator.program).get(name) ?? [])
    .flatMap(({ expr, fn }) => evaluator.evaluate(expr, fn))
    .every((one) => one.kind === 'unknown' || one.kind === 'param' || (one.kind === 'instance' && one.class === type));
