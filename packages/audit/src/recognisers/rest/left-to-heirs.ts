import { heirsThatSay } from '../../resolve/choosers.ts';
import { directHeirs } from '../../resolve/classes/heirs.ts';
import { baseClassesOf } from '../../resolve/classes/related-classes.ts';
import { saysNothing } from '../../resolve/classes/says-nothing.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { ownNamesIn } from '../../resolve/left-to-objects.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import { saidByHeirs } from '../../resolve/modules/missing-parts.ts';
import { methodAround } from '../../resolve/program/method-around.ts';
import { type ClassInfo, type FunctionInfo, lastName, type Placed } from '../../resolve/program/program.ts';
import type { ExternalValue } from '../../resolve/values.ts';
import type { FlatText } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/**
 * Classes whose own methods send, and which leave to their heirs where to: `protocol Endpoint` with a `request()` made of `path`. Where
 * the heirs in one file answer, or none is read yet, those of other files, which need name no provider, say other paths.
 */
export function leftToHeirs(
  { evaluator }: Scene,
  placed: Placed,
  flats: readonly FlatText[],
): readonly ExternalValue[] {
  const said = heirsThatSay(evaluator, placed);
  const isOpen = (heir: ClassInfo): boolean => directHeirs(evaluator.program, heir).length > 0;
  const types = new Set(said.flatMap(({ type, heir }) => (isOpen(heir) ? [type, heir] : [type])));
  const isUnseen = flats.some(({ holes }) => holes.some(({ param }) => !param));
  const method = said.length === 0 && isUnseen ? methodAround(placed.fn) : undefined;
  if (method?.owner && asksUnsaid(evaluator, method.owner, method, furthest)) types.add(method.owner);
  return [...types].map(({ name, file }) => ({ kind: 'external', module: '', path: [name, saidByHeirs], file }));
}

const furthest = 3; // methods that ask one another

/** The method, or one of its class that it asks, asks the object for what the class leaves to its heirs. */
function asksUnsaid(evaluator: Evaluator, type: ClassInfo, method: FunctionInfo, steps: number): boolean {
  const { methods } = indexOf(evaluator.program, type);
  return ownNamesIn(method, evaluator.program).some(
    (name) =>
      isUnsaid(evaluator, type, name) ||
      (steps > 1 && (methods.get(name) ?? []).some((own) => asksUnsaid(evaluator, type, own, steps - 1))),
  );
}

/** The class says that there is such a member and nothing of it; or asks for one that it does not have (Python, JavaScript, PHP). */
function isUnsaid(evaluator: Evaluator, type: ClassInfo, name: string): boolean {
  const { methods, fields, assignments } = indexOf(evaluator.program, type);
  const own = methods.get(name);
  if (own) return own.every((fn) => saysNothing(evaluator, { kind: 'function', fn }));
  const { language } = type.file;
  const field = fields.get(name);
  if (assignments.has(name) || field?.some(({ value }) => value !== undefined)) return false;
  if (field) return /^(?:interface|trait)$/.test(type.outline.kind) || /^(?:javascript|kotlin)$/.test(language);
  // Rust's outlines have none of what a trait only asks for.
  return type.outline.kind === 'trait' || (needsNoDeclaration.test(language) && isKnownWhole(evaluator, type, name));
}

const needsNoDeclaration = /^(?:python|javascript|php)$/;
const saysNothingOfHeirs = /^(?:ABC|object|Protocol|Generic)$/;

/** Its bases are read, and none has the member. */
function isKnownWhole(evaluator: Evaluator, type: ClassInfo, name: string): boolean {
  const bases = baseClassesOf(evaluator, type);
  const isRead = type.outline.bases.every(
    (base) => saysNothingOfHeirs.test(lastName(base)) || bases.some((one) => one.name === lastName(base)),
  );
  return (
    isRead &&
    bases.every((base) => {
      const { methods, fields, assignments } = indexOf(evaluator.program, base);
      return !methods.has(name) && !fields.has(name) && !assignments.has(name);
    })
  );
}
