import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { selfIn } from '../names/names.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { InstanceValue, Value } from '../values.ts';
import { assignedStatic } from './assigned-statics.ts';
import { memberOf } from './members.ts';

/** What each language calls the class of an object, as its member. Ruby's `self.class` is lowered to the first. */
const names: Readonly<Record<string, string>> = { ruby: '#class', javascript: 'constructor', python: '__class__' };

/** `object.constructor` as a value. */
export const classOf = ({ class: type }: InstanceValue, name: string): readonly Value[] | undefined =>
  names[type.file.language] === name ? [{ kind: 'class', class: type }] : undefined;

/**
 * `self.class.base_url`, `this.constructor.base`, `type(self).base`: which class that is, only the object tells. Undefined where no
 * class of an object is asked.
 */
export function memberOfOwnClass(
  evaluator: Evaluator,
  { object: asked, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const object = objectIn(asked, fn);
  if (!object) return undefined;
  const self = object.kind === 'name' && object.name === 'this' ? selfIn(evaluator, fn, context) : undefined;
  const objects = self ? [self] : evaluator.evaluate(object, fn, context);
  const values = objects.flatMap((one): readonly Value[] => {
    if (one.kind !== 'instance') return [];
    const found = memberOf(evaluator, { ...one, isOfClass: true }, name, context).filter((value) => !isOfObject(value));
    return found.length > 0 ? found : assignedStatic(evaluator, { kind: 'class', class: one.class }, name);
  });
  return values.length > 0 ? values : undefined;
}

function objectIn(expr: Expr, { file: { language } }: FunctionInfo): Expr | undefined {
  if (expr.kind === 'member') return names[language] === expr.name ? expr.object : undefined;
  if (expr.kind !== 'call' || expr.callee.kind !== 'name' || expr.callee.name !== 'type') return undefined;
  const [only, ...others] = expr.args;
  return /^(?:python|swift)$/.test(language) && others.length === 0 ? only?.value : undefined;
}

/** A class and its objects may have a method of the same name each. */
export function onSideOf(self: Value | undefined, methods: readonly FunctionInfo[]): readonly FunctionInfo[] {
  const [first, ...more] = methods;
  if (!first || more.every(({ isStatic }) => isStatic === first.isStatic)) return methods;
  if (/^(?:java|csharp|kotlin|cpp|swift)$/.test(first.file.language)) return methods; // each call tells which it is
  const isOfClass = self === undefined || (self.kind === 'instance' && self.isOfClass === true);
  return methods.filter(({ isStatic }) => isStatic === isOfClass);
}

/** `cls(id)`, `new this(id)`, `new static($id)`: an object of the class that a method runs on. */
export function makesOfOwnClass({ isOfClass }: InstanceValue, { callee, isNew }: CallExpr, fn: FunctionInfo): boolean {
  if (isOfClass) return true;
  const isOwn = callee.kind === 'name' && callee.name === 'this' && (isNew || fn.file.language === 'python');
  return isOwn;
}

/** What an object has of its own is none of its class's. */
export const isOfObject = (value: Value): boolean =>
  value.kind === 'function' && value.fn.owner !== undefined && !value.fn.isStatic;
