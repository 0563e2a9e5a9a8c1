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

/** Who is asked by the way down to the heirs: each class once, however many lead to it. */
type Line = Readonly<{ asked: Set<ClassInfo>; depth: number }>;

/** What those say who derive from a class, or implement an interface. */
export const memberOfHeirs = (
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  context: Context,
  isBare = false,
): readonly Value[] => heirsAnswer(evaluator, type, name, context, isBare, { asked: new Set([type]), depth: 0 });

function heirsAnswer(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  context: Context,
  isBare: boolean,
  line: Line,
): readonly Value[] {
  // Names lead here: `interface State extends root.State` has itself among its heirs, and all others of that name.
  const heirs = heirsOf(evaluator, type, name).filter((heir) => !line.asked.has(heir));
  const objects = heirs.map((heir): InstanceValue => ({ kind: 'instance', class: heir }));
  return membersOf(evaluator, objects, name, context, isBare, line);
}

function membersOf(
  evaluator: Evaluator,
  objects: readonly InstanceValue[],
  name: string,
  context: Context,
  isBare: boolean,
  { asked, depth }: Line = { asked: new Set(), depth: 0 },
): readonly Value[] {
  const meant = meantOf(objects, context)
    .flatMap((one) => (one.kind === 'instance' ? [one] : []))
    .slice(0, mostHeirs);
  for (const one of meant) asked.add(one.class);
  return meant.flatMap((one) => {
    const own = classMember(evaluator, one.class, name, one, context, 0, isBare);
    // `sealed class Users : Route` leaves it to its own heirs: it has an object for each request.
    const isLeft = depth < longestLine && own.every((value) => saysNothing(evaluator, value));
    const further = isLeft ? heirsAnswer(evaluator, one.class, name, context, isBare, { asked, depth: depth + 1 }) : [];
    return further.length > 0 ? further : own;
  });
}

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
