import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { PlacedBind, Program } from '../program/program.ts';
import type { InstanceValue, Value } from '../values.ts';
import { heirsOf } from './heirs.ts';

const most = 20; // classes that something of one name is put on

/** What statements of JavaScript put on classes and functions, by its name: `Client.BASE = 'https://…'`. */
const assignedOn = rememberingEach((program: Program): ReadonlyMap<string, readonly PlacedBind[]> => {
  const byName = new Map<string, PlacedBind[]>();
  for (const placed of program.binds) {
    const { target, value, operator } = placed.bind;
    if (placed.fn.file.language !== 'javascript' || target.kind !== 'member' || !value || operator !== '=') continue;
    if (target.object.kind !== 'name' || /^(?:this|self|module|exports|window)$/.test(target.object.name)) continue;
    push(byName, target.name, placed);
  }
  return byName;
});

/** What a class or a function holds under a name that is put on it after it is defined. */
export function assignedStatic(evaluator: Evaluator, holder: Value, name: string): readonly Value[] {
  const isHolder = (value: Value): boolean =>
    value.kind === 'class'
      ? holder.kind === 'class' && value.class === holder.class
      : value.kind === 'function' && holder.kind === 'function' && value.fn === holder.fn;
  return (assignedOn(evaluator.program).get(name) ?? []).slice(0, most).flatMap(({ bind, fn }) => {
    if (bind.target.kind !== 'member' || !bind.value) return [];
    return evaluator.evaluate(bind.target.object, fn).some(isHolder) ? evaluator.evaluate(bind.value, fn) : [];
  });
}

/** The same of the class that a method of it runs on; where nobody says which of its heirs that is, of any of them. */
export function staticOfClass(
  evaluator: Evaluator,
  { class: type, isOfClass, site }: InstanceValue,
  name: string,
): readonly Value[] {
  if (type.file.language !== 'javascript' || site || !assignedOn(evaluator.program).has(name)) return [];
  const own = assignedStatic(evaluator, { kind: 'class', class: type }, name);
  return own.length > 0 || isOfClass
    ? own
    : heirsOf(evaluator, type, name).flatMap((heir) => assignedStatic(evaluator, { kind: 'class', class: heir }, name));
}
