import type { CallExpr } from '../../outline/outline.ts';
import { type Context, type Frame, siteOf } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { constructorFor, constructorsOf } from '../calls/overloads.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../program/program.ts';
import { siteFor, siteForConstruction } from '../calls/sites.ts';
import type { InstanceValue, Value } from '../values.ts';

const longest = 6;

/**
 * What the parameters of an object's constructors hold: of its class's own, of those that `this(…)` calls, and of its bases'
 * that `super(…)` calls. `class Users extends Service { Users() { super("users"); } }` says what `Service` got, for users only.
 */
function constructionOf(evaluator: Evaluator, self: InstanceValue, base: Context): Context {
  const construction = self.site?.expr.kind === 'call' ? self.site.expr : undefined;
  let context = base;
  for (const { own, told } of makersOf(evaluator, self.class, construction))
    if (told) context = framed(own, siteFor(told.expr, told.fn, context, self), context);
    else if (self.site) context = framed(own, siteForConstruction(self, self.site), context);
  return context;
}

/** The constructors that run for an object that a call makes; `told`: the `this(…)` or `super(…)` by which the one before calls it. */
export function* makersOf(
  evaluator: Evaluator,
  made: ClassInfo,
  construction: CallExpr | undefined,
): Generator<Readonly<{ own: FunctionInfo; told?: Placed<CallExpr> }>> {
  // A class without a constructor of its own is made with that of the first of its bases that has one.
  let maker = makerOf(evaluator, made, construction);
  if (maker) yield { own: maker.own };
  for (let step = 0; maker && step < longest; step += 1) {
    const { type, own }: Maker = maker;
    const call: CallExpr | undefined = chained(own);
    if (!call) break;
    const isOfBase = call.callee.kind === 'name' && call.callee.name === 'super';
    const next: Maker | undefined = isOfBase ? makerOfBases(evaluator, type, call) : makerOf(evaluator, type, call);
    if (!next || next.own === own) break;
    yield { own: next.own, told: { expr: call, fn: own } };
    maker = next;
  }
}

/** A constructor, and the class that has it. */
type Maker = Readonly<{ type: ClassInfo; own: FunctionInfo }>;

/** The constructor that makes objects of a class: its own, else that of the first of its bases that has one, mixins passed over. */
export function makerOf(
  evaluator: Evaluator,
  type: ClassInfo,
  call: CallExpr | undefined,
  depth = 0,
): Maker | undefined {
  const own = constructorFor(type, call);
  if (own) return { type, own };
  return depth < longest ? makerOfBases(evaluator, type, call, depth + 1) : undefined;
}

function makerOfBases(evaluator: Evaluator, type: ClassInfo, call: CallExpr | undefined, depth = 0): Maker | undefined {
  for (const base of type.outline.bases)
    for (const value of evaluator.evaluate(base, type.outer)) {
      const isBase = value.kind === 'class' && value.class.outline.kind !== 'interface';
      const found = isBase ? makerOf(evaluator, value.class, call, depth) : undefined;
      if (found) return found;
    }
  return undefined;
}

/** Not one of the calls that evaluation has entered: its depth does not count. */
function framed(fn: FunctionInfo, site: Frame['site'], { frames, assumed }: Context): Context {
  return { frames: { fn, site, parent: frames, depth: frames?.depth ?? 0 }, assumed };
}

/** `super(…)` or `this(…)`, in whatever statement of the constructor. */
export function chained(fn: FunctionInfo): CallExpr | undefined {
  for (const statement of fn.body) {
    if (statement.kind !== 'expr' || statement.value.kind !== 'call') continue;
    const { callee } = statement.value;
    if (callee.kind === 'name' && (callee.name === 'super' || callee.name === 'this')) return statement.value;
  }
  return undefined;
}

export function baseOf(evaluator: Evaluator, type: ClassInfo): ClassInfo | undefined {
  for (const base of type.outline.bases)
    for (const value of evaluator.evaluate(base, type.outer))
      if (value.kind === 'class' && value.class.outline.kind !== 'interface') return value.class;
  return undefined;
}

/** Inside a class's constructor, its parameters are what the construction passes. */
export function contextOf(evaluator: Evaluator, type: ClassInfo, self: Value | undefined, context: Context): Context {
  const isRunning = constructorsOf(type).some((own) => self && siteOf(own, context)?.self === self);
  if (isRunning && !(self?.kind === 'instance' && self.site)) return context;
  return self?.kind === 'instance' ? constructionOf(evaluator, self, plain(context)) : plain(context);
}

export const plain = ({ assumed }: Context): Context => ({ frames: undefined, assumed });

/** The constructor, or a function inside it, runs in this context. */
export const isInside = (fn: FunctionInfo | undefined, context: Context): boolean =>
  fn !== undefined && (siteOf(fn, context) !== undefined || isInside(fn.outer, context));
