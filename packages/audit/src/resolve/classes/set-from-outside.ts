import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, PlacedBind, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

const mostBinds = 20; // of one name

/** Statements that set a property of something other than the object whose method runs, by the property's name. */
const outsideBinds = rememberingEach((program: Program): ReadonlyMap<string, readonly PlacedBind[]> => {
  const found = new Map<string, PlacedBind[]>();
  for (const placed of program.binds) {
    const { target, value, operator } = placed.bind;
    if (target.kind !== 'member' || !value || operator !== '=') continue;
    const isOwn = target.object.kind === 'name' && /^(?:this|self|cls|super)$/.test(target.object.name);
    if (!isOwn) push(found, target.name, placed);
  }
  return found;
});

/** `client.base = base` in a function beside the class: what a field holds that the class itself never sets. */
export function setFromOutside(evaluator: Evaluator, type: ClassInfo, name: string): readonly Value[] {
  const binds = (outsideBinds(evaluator.program).get(name) ?? []).slice(0, mostBinds);
  return binds.flatMap(({ bind, fn }): readonly Value[] => {
    if (bind.target.kind !== 'member' || !bind.value) return [];
    const objects = evaluator.settle(evaluator.evaluate(bind.target.object, fn));
    return objects.some((one) => (one.kind === 'instance' || one.kind === 'class') && one.class === type)
      ? evaluator.evaluate(bind.value, fn)
      : [];
  });
}
