import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, PlacedBind, Program } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';

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

/** The function that makes both is called for each: `NewRequest("/users"); NewRequest("/channels")`. */
function isMadeByAnother({ context: { frames: one } }: Thunk, { context: { frames: other } }: Thunk): boolean {
  return one !== undefined && other !== undefined && one.fn === other.fn && one.site.call.expr !== other.site.call.expr;
}

/**
 * Each is made in a place of its own, or stands in the same field of objects that are. What stands in a field that nothing is assigned
 * to is none that is made elsewhere.
 */
export function isAnother(program: Program, one: Value, other: Value): boolean {
  // What Go makes one of another type of is the same all the same: `(*ChannelsService)(&c.common)`.
  if (one.kind !== 'instance' || other.kind !== 'instance' || one.class !== other.class) return false;
  if (one.site && other.site) return one.site.expr !== other.site.expr || isMadeByAnother(one.site, other.site);
  if (one.part && other.part)
    return (
      one.part.field === other.part.field &&
      !!one.part.owner &&
      !!other.part.owner &&
      one.part.owner !== other.part.owner
    );
  const part = (one.site ? other : one).part;
  return part !== undefined && (one.site ?? other.site) !== undefined && !outsideBinds(program).has(part.field.name);
}

/**
 * `client.base = base` in a function beside the class: what a field holds that the class itself never sets. What is set on another
 * object of the class says nothing of this one, where it is known which object each is.
 */
export function setFromOutside(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
): readonly Value[] {
  const binds = (outsideBinds(evaluator.program).get(name) ?? []).slice(0, mostBinds);
  return binds.flatMap(({ bind, fn }): readonly Value[] => {
    if (bind.target.kind !== 'member' || !bind.value) return [];
    const objects = evaluator.settle(evaluator.evaluate(bind.target.object, fn));
    return objects.some(
      (one) =>
        (one.kind === 'instance' || one.kind === 'class') &&
        one.class === type &&
        !(self && isAnother(evaluator.program, one, self)),
    )
      ? evaluator.evaluate(bind.value, fn)
      : [];
  });
}
