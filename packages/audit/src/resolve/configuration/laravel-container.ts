import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { memberOf } from '../classes/members.ts';
import { basesOf } from '../classes/related-classes.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { type Value, wholeText } from '../values.ts';

const registers = /^(?:singleton|bind|scoped|instance|singletonIf|bindIf|scopedIf)$/;

type Binding = Placed<CallExpr>;

/** What Laravel's container is told, by the key or the class that it stands under: `$app->singleton('acme', fn () => …)`. */
const bindingsOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Binding[]> => {
  const found = new Map<string, Binding[]>();
  for (const { expr, fn } of program.calls) {
    const { callee, args } = expr;
    if (fn.file.language !== 'php' || callee.kind !== 'member' || !registers.test(callee.name)) continue;
    const key = args.length > 1 && args[0] ? keyOf(args[0].value) : undefined;
    if (key !== undefined) push(found, key, { expr, fn });
  }
  return found;
});

/** A text, or a class by its name. */
const keyOf = (expr: Expr): string | undefined =>
  expr.kind === 'text' ? expr.value : expr.kind === 'name' ? expr.name : undefined;

/** What the container gives for a key, or for a class. */
function boundTo(evaluator: Evaluator, key: string, fn: FunctionInfo): readonly Value[] {
  const given = (bindingsOf(evaluator.program).get(key) ?? []).flatMap(({ expr, fn: where }) => {
    const what = expr.args[1]?.value;
    return what ? objectsOf(evaluator, what, where) : [];
  });
  if (given.length > 0) return given;
  const named: Expr = { kind: 'name', name: key, at: { start: 0, end: 0 } };
  return /^[A-Z]\w*$/.test(key) ? objectsOf(evaluator, named, fn) : [];
}

/** What a closure gives, an object of a class that is named, or the object itself. */
const objectsOf = (evaluator: Evaluator, what: Expr, fn: FunctionInfo): readonly Value[] =>
  evaluator.evaluate(what, fn).flatMap((value): readonly Value[] => {
    if (value.kind === 'function')
      return evaluator.program.given.returnsOf(value.fn).flatMap((one) => evaluator.evaluate(one, value.fn));
    return value.kind === 'class' ? [{ kind: 'instance', class: value.class }] : [value];
  });

/**
 * `Acme::channel(5)` of a class that derives from Laravel's `Facade`: the method of the object that the container has under what
 * `getFacadeAccessor` gives. Undefined of any other class, and of what the facade has itself.
 */
export function behindFacade(evaluator: Evaluator, type: ClassInfo, name: string): readonly Value[] | undefined {
  if (!isFacade(type, evaluator) || type.methods.some((one) => one.name === name)) return undefined;
  const values = objectsBehind(evaluator, type).flatMap((one) =>
    one.kind === 'instance' ? memberOf(evaluator, one, name) : [],
  );
  return values.length > 0 ? values : undefined;
}

const isFacade = rememberingEach(
  (type: ClassInfo, evaluator: Evaluator): boolean =>
    type.file.language === 'php' &&
    type.outline.bases.some((base) => writtenName(base) === 'Facade') &&
    basesOf(evaluator, type).some((base) => base.kind === 'external'),
);

/** The objects behind a facade. */
export function objectsBehind(evaluator: Evaluator, type: ClassInfo): readonly Value[] {
  const accessor = isFacade(type, evaluator) ? type.methods.find((one) => one.name === 'getFacadeAccessor') : undefined;
  if (!accessor) return [];
  return evaluator.program.given.returnsOf(accessor).flatMap((returned) => {
    const texts = evaluator.evaluate(returned, accessor).flatMap((value) => wholeText(value) ?? []);
    const keys = texts.length > 0 ? texts : [keyOf(returned) ?? ''];
    return keys.flatMap((key) => boundTo(evaluator, key, accessor));
  });
}
