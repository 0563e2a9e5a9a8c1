import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { meantOf } from '../forks.ts';
import type { ClassInfo } from '../program/program.ts';
import type { InstanceValue, Value } from '../values.ts';
import { heirsOf } from './heirs.ts';
import { classMember } from './members.ts';
import { objectsOfHeirs } from './overridden-members.ts';
import { saysNothing } from './says-nothing.ts';

const longestLine = 3; // of classes that leave it to their heirs
const mostHeirs = 4; // where nothing chooses among them

/** What those say who derive from a class, or implement an interface. */
export const memberOfHeirs = (
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  context: Context,
  isBare = false,
  depth = 0,
): readonly Value[] =>
  membersOf(
    evaluator,
    heirsOf(evaluator, type, name).map((heir) => ({ kind: 'instance', class: heir })),
    name,
    context,
    isBare,
    depth,
  );

const membersOf = (
  evaluator: Evaluator,
  objects: readonly InstanceValue[],
  name: string,
  context: Context,
  isBare: boolean,
  depth = 0,
): readonly Value[] =>
  meantOf(objects, context)
    .slice(0, mostHeirs)
    .flatMap((one): readonly Value[] => {
      if (one.kind !== 'instance') return [];
      const own = classMember(evaluator, one.class, name, one, context, 0, isBare);
      // `sealed class Users : Route` leaves it to its own heirs: it has an object for each request.
      const isLeft = depth < longestLine && own.every((value) => saysNothing(evaluator, value));
      const further = isLeft ? memberOfHeirs(evaluator, one.class, name, context, isBare, depth + 1) : [];
      return further.length > 0 ? further : own;
    });

/**
 * What an interface does where nobody says otherwise is theirs who implement it, and what heirs of a class say another thing of is
 * any of theirs. Empty where more is known of the object, or nobody says anything else.
 */
export function implementedMember(
  evaluator: Evaluator,
  self: Value | undefined,
  name: string,
  context: Context,
  isBare = false,
): readonly Value[] {
  if (self?.kind !== 'instance' || self.site !== undefined || self.props) return [];
  if (self.class.outline.kind === 'interface') return memberOfHeirs(evaluator, self.class, name, context, isBare);
  return membersOf(evaluator, objectsOfHeirs(evaluator, self.class, name), name, context, isBare);
}

/** A member without its object, inside the class. */
export function bareMember(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  // Of what a caller hands over no more is known than that it is one of these.
  const object: Value | undefined = self?.kind === 'param' ? { kind: 'instance', class: type } : self;
  const implemented = implementedMember(evaluator, object, name, context, true);
  if (implemented.length > 0) return implemented;
  const found = classMember(evaluator, type, name, self, context, 0, true);
  // An abstract member only says that there is one; Ruby needs no word of it, and C++'s outlines have none.
  const isLeft =
    found.length > 0 ? found.every((one) => saysNothing(evaluator, one)) : /^(?:ruby|cpp)$/.test(type.file.language);
  const isOpen = self?.kind === 'instance' && self.site === undefined && self.class === type;
  const left = isLeft && isOpen ? memberOfHeirs(evaluator, type, name, context, true) : [];
  return left.length > 0 ? left : found;
}
