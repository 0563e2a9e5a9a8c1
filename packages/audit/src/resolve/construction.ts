import type { CallExpr } from '../outline/outline.ts';
import type { Context, Frame } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { constructorFor } from './overloads.ts';
import type { ClassInfo, FunctionInfo } from './program.ts';
import { siteFor, siteForConstruction } from './sites.ts';
import type { InstanceValue } from './values.ts';

const longest = 6;

/**
 * What the parameters of an object's constructors hold: of its class's own, of those that `this(…)` calls, and of its bases'
 * that `super(…)` calls. `class Users extends Service { Users() { super("users"); } }` says what `Service` got, for users only.
 */
export function constructionOf(evaluator: Evaluator, self: InstanceValue, base: Context): Context {
  const construction = self.site?.expr.kind === 'call' ? self.site.expr : undefined;
  let type: ClassInfo | undefined = self.class;
  let own = constructorFor(self.class, construction);
  let context = base;
  if (own && self.site) context = framed(own, siteForConstruction(self, self.site), context);
  for (let step = 0; own && step < longest; step += 1) {
    const call: CallExpr | undefined = chained(own);
    if (!call) break;
    if (type && call.callee.kind === 'name' && call.callee.name === 'super') type = baseOf(evaluator, type);
    const next: FunctionInfo | undefined = type && constructorFor(type, call);
    if (!next || next === own) break;
    context = framed(next, siteFor(call, own, context, self), context);
    own = next;
  }
  return context;
}

/** Not one of the calls that evaluation has entered: its depth does not count. */
function framed(fn: FunctionInfo, site: Frame['site'], { frames, assumed }: Context): Context {
  return { frames: { fn, site, parent: frames, depth: frames?.depth ?? 0 }, assumed };
}

/** `super(…)` or `this(…)`, in whatever statement of the constructor. */
function chained(fn: FunctionInfo): CallExpr | undefined {
  for (const statement of fn.body) {
    if (statement.kind !== 'expr' || statement.value.kind !== 'call') continue;
    const { callee } = statement.value;
    if (callee.kind === 'name' && (callee.name === 'super' || callee.name === 'this')) return statement.value;
  }
  return undefined;
}

function baseOf(evaluator: Evaluator, type: ClassInfo): ClassInfo | undefined {
  for (const base of type.outline.bases)
    for (const value of evaluator.evaluate(base, type.outer))
      if (value.kind === 'class' && value.class.outline.kind !== 'interface') return value.class;
  return undefined;
}
