import type { Expr } from '../../outline/outline.ts';
import { indexOf } from '../program/class-index.ts';
import { methodAround } from '../program/method-around.ts';
import { childrenOf } from '../program/walk.ts';
import { type CallSite, type Context, enter } from '../context.ts';
import { constructorsOf } from '../calls/overloads.ts';
import type { Evaluator } from '../evaluator.ts';
import { contextOf, isInside, plain } from './construction.ts';
import { baseClassesOf } from './related-classes.ts';
import type { ClassInfo, FunctionInfo, PlacedBind } from '../program/program.ts';
import { counts } from '../names/set-by-uncalled.ts';
import { isAnother } from './set-from-outside.ts';
import { appended } from '../names/appended-values.ts';
import { segmentsBehind } from './segments-behind.ts';
import type { Value } from '../values.ts';

/** What methods assign to a field: of several constructors those that the construction runs, where it is known. */
export function assignedValues(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const binds = indexOf(evaluator.program, type).assignments.get(name) ?? [];
  if (!evaluator.mayGoThrough(binds.length, type.file.file)) return [];
  // Only constructors depend on the construction: what other methods assign is the same for every object.
  const isInConstructor = binds.some(({ fn }) => fn.isConstructor || fn.outer?.isConstructor);
  const inside = isInConstructor ? contextOf(evaluator, type, self, context) : plain(context);
  const isRun = ({ fn }: PlacedBind): boolean => isInside(fn, inside);
  // Which of several constructors made the object is known, also where it is none of those that set the field.
  const isMade = binds.length > 0 && constructorsOf(type).some((one) => isInside(one, inside));
  const run = isMade ? binds.filter((one) => !one.fn.isConstructor || isRun(one)) : binds;
  return run.flatMap((one) => {
    const { value } = one.bind;
    if (!value || isOfOthers(evaluator, one, self) || isOfCopies(one, self, context) || !counts(evaluator, one))
      return [];
    const contexts = isRun(one) ? [inside] : setIn(evaluator, one, self, context);
    const added = segmentsBehind(one.bind, one.fn, evaluator.program);
    if (added.length === 0) return contexts.flatMap((each) => evaluator.evaluate(value, one.fn, each));
    return contexts.flatMap((each) =>
      appended(
        evaluator,
        [value, ...added].map((expr) => ({ expr, fn: one.fn, context: each })),
      ),
    );
  });
}

/** The constructor that made the object has set the field, whatever it began with. */
export function isSetByMaker(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): boolean {
  const binds = indexOf(evaluator.program, type).assignments.get(name) ?? [];
  const sure = binds.filter(({ bind, fn }) => fn.isConstructor && bind.arms.length === 0 && bind.operator === '=');
  if (sure.length === 0 || self?.kind !== 'instance' || !self.site) return false;
  const inside = contextOf(evaluator, type, self, context);
  return sure.some(({ fn }) => isInside(fn, inside));
}

/** Where a method sets the field of an object of an heir, or of the heir itself. */
function setIn(
  evaluator: Evaluator,
  { bind, fn }: PlacedBind,
  self: Value | undefined,
  context: Context,
): readonly Context[] {
  const base = plain(context);
  if (self?.kind !== 'instance' || !fn.owner || self.class === fn.owner || !bind.value) return [base];
  const said = fn.isStatic ? saidOf(evaluator, fn, self.class) : undefined;
  if (said) return said.map((site) => enter(fn, site, base));
  // What a method that nobody hands anything makes may be another thing for each heir: `@client ||= connect(self.class.base)`.
  return isHanded(evaluator, bind.value, fn)
    ? [base]
    : [enter(fn, { call: { expr: bind.value, fn, context }, args: [], self }, base)];
}

/** Whether what a method sets is, or may be made of, what it is handed. */
function isHanded({ program }: Evaluator, value: Expr, fn: FunctionInfo): boolean {
  if (fn.params.length === 0) return false;
  const open: Expr[] = [value];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'function') return true;
    const { kind } = part;
    const name = kind === 'name' ? part.name : undefined;
    if (name !== undefined && (fn.params.some((one) => one.name === name) || program.bindsOf(fn, name).length > 0))
      return true;
    open.push(...childrenOf(part));
  }
  return false;
}

/** `base_url 'https://…'` in the bodies of classes: what each says of itself. Undefined where the method is called from elsewhere. */
function saidOf(evaluator: Evaluator, fn: FunctionInfo, type: ClassInfo): readonly CallSite[] | undefined {
  const isOfBody = ({ call: { fn: where } }: CallSite): boolean => where.owner?.body === where;
  evaluator.dependsOnCallers();
  const sites = (evaluator.sites.get(fn) ?? []).filter(({ args }) => args.length > 0);
  if (sites.length === 0 || !sites.every(isOfBody)) return undefined;
  const line = [type, ...baseClassesOf(evaluator, type)];
  return line.map((one) => sites.filter(({ call }) => call.fn.owner === one)).find((own) => own.length > 0) ?? [];
}

/** What a method sets on the copy that it runs on (Go) is set on what it gives back, which is known then: not on the object. */
const isOfCopies = ({ fn }: PlacedBind, self: Value | undefined, context: Context): boolean =>
  fn.outline?.isOnCopy === true && self?.kind === 'instance' && self.site !== undefined && !isInside(fn, context);

const mostCalls = 16; // of a method, on which objects is looked up

/** A method that is only called on other objects of the class sets nothing on this one. */
function isOfOthers(evaluator: Evaluator, { fn: within }: PlacedBind, self: Value | undefined): boolean {
  const fn = methodAround(within) ?? within;
  if (self?.kind !== 'instance' || !self.site || fn.isConstructor || !fn.owner || fn.isStatic) return false;
  evaluator.dependsOnCallers();
  const sites = evaluator.sites.get(fn) ?? [];
  if (sites.length === 0 || sites.length > mostCalls) return false;
  return sites.every(({ receiver, isSupposed }) => {
    if (!receiver || isSupposed) return false;
    const objects = evaluator.settle(evaluator.evaluate(receiver.expr, receiver.fn));
    return objects.length > 0 && objects.every((one) => isAnother(evaluator.program, one, self));
  });
}
