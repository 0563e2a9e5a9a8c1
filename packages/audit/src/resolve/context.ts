import { Assumptions } from './assumptions.ts';
import type { FunctionInfo } from './program/program.ts';
import type { Thunk, Value } from './values.ts';

/** Where a function is called: the arguments, and the object that it is called on. */
export interface CallSite {
  /** The call expression with its function; `context` is the one in which arguments are evaluated. */
  readonly call: Thunk;
  /** Arguments as bound to parameters: by position, by name, shifted for callbacks that get a first argument of their own. */
  readonly args: readonly SiteArgument[];
  readonly self?: Value;
  /** The call that made the function which is called here: `request('GET')('/path')`. */
  readonly outer?: Closure;
  /** The object's expression: which object it is may depend on the caller's caller. */
  readonly receiver?: Thunk;
  /** Only the object's name says that it is called: see `calls/supposed-sites.ts`. */
  readonly isSupposed?: true;
  /** A decorator puts the function in the place of a method of the object: see `calls/decorated.ts`. */
  readonly isInPlace?: true;
}

/** In the place of a parameter's: the object that a function runs on which a decorator puts in the place of a method. */
export const selfIndex = -1;

/** A function and the call of it that something inside it was made in. */
export type Closure = Readonly<{ fn: FunctionInfo; site: CallSite }>;

export type SiteArgument = Readonly<{ name?: string; value: Thunk; isSpread?: boolean }>;

/**
 * Which call a parameter's value comes from. `frames` are calls that evaluation has entered; `assumed` is what an
 * expansion has chosen: callers, and turns of loops (see `expand.ts`). A parameter of a function found in neither stays symbolic.
 */
export interface Context {
  readonly frames: Frame | undefined;
  readonly assumed: Assumptions;
}

export interface Frame {
  readonly fn: FunctionInfo;
  readonly site: CallSite;
  readonly parent: Frame | undefined;
  readonly depth: number;
}

const mostFrames = 6; // calls in each other

/** Evaluation enters no more calls from here. */
export const isTooDeep = ({ frames }: Context): boolean => (frames?.depth ?? 0) >= mostFrames;

export const emptyContext: Context = { frames: undefined, assumed: new Assumptions() };

export function siteOf(fn: FunctionInfo, context: Context): CallSite | undefined {
  for (let frame = context.frames; frame; frame = frame.parent) if (frame.fn === fn) return frame.site;
  return context.assumed.siteOf(fn);
}

export function enter(fn: FunctionInfo, site: CallSite, context: Context): Context {
  const depth = (context.frames?.depth ?? 0) + 1;
  return { frames: { fn, site, parent: context.frames, depth }, assumed: context.assumed };
}

/** The call around a function that is written inside another, where evaluation has entered one. */
export function closureOf({ outer }: FunctionInfo, { frames }: Context): Closure | undefined {
  if (!frames) return undefined;
  for (let scope = outer; scope; scope = scope.outer)
    for (let frame: Frame | undefined = frames; frame; frame = frame.parent)
      if (frame.fn === scope) return { fn: scope, site: frame.site };
  return undefined;
}

/** The calls that made a function, as if evaluation had entered them: what it took from them it still has. */
export function inClosure(closure: Closure | undefined, context: Context): Context {
  if (!closure) return context;
  const { frames, assumed } = inClosure(closure.site.outer, context);
  return { frames: { ...closure, parent: frames, depth: frames?.depth ?? 0 }, assumed };
}

/** The arguments of a site under one more assumption: assumptions hold in every context of one expansion. What stands in one turn of a loop stays in it. */
export function withAssumed(context: Context, assumed: Assumptions): Context {
  return context.assumed === assumed
    ? context
    : { frames: context.frames, assumed: assumed.withTurnsOf(context.assumed) };
}
