import type { CallExpr, Expr } from '../../outline/outline.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { isOf } from '../../resolve/classes/related-classes.ts';
import { isVague } from '../../resolve/classes/types.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { callsTaking, callTaking } from '../../resolve/program/calls-by-argument.ts';
import { methodAround, ownerOf } from '../../resolve/program/method-around.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { ExternalValue, Value } from '../../resolve/values.ts';
import { objectsBehind } from '../../resolve/configuration/laravel-container.ts';
import type { Scene } from '../recogniser.ts';

/** Who holds a description of operations: classes of the program whose objects answer to them, and what makes such objects. */
export interface Holding {
  readonly description: Expr;
  readonly classes: readonly ClassInfo[];
  readonly makers: readonly FunctionInfo[];
}

/** Calls that the description is handed to, where it stands or by the name that it is kept under. */
function takers({ evaluator: { program } }: Scene, { expr, fn }: Placed<CallExpr>): readonly CallExpr[] {
  const around = callTaking(program, expr);
  const held = program.uses.bindOfValue(expr)?.bind.target;
  const taken = held?.kind === 'name' ? callsTaking(program, fn, held.name) : [];
  return [...(around ? [around] : []), ...taken];
}

export function holdingOf(scene: Scene, placed: Placed<CallExpr>): Holding {
  const { evaluator } = scene;
  const around = ownerOf(placed.fn);
  const classes = takers(scene, placed).flatMap((call): readonly ClassInfo[] => {
    // `parent::__construct($client, new Description(…))`
    const isOwn = call.callee.kind === 'name' && call.callee.name === 'super';
    if (isOwn) return around ? [around] : [];
    // `$client->setDescription($description)` on what the function makes.
    const made = call.isNew
      ? call.callee
      : call.callee.kind === 'member' && call.callee.name === 'setDescription'
        ? call.callee.object
        : undefined;
    if (!made) return [];
    return evaluator
      .evaluate(made, placed.fn)
      .flatMap((value) => (value.kind === 'class' || value.kind === 'instance' ? [value.class] : []));
  });
  const method = methodAround(placed.fn);
  const makers = [...(method ? [method] : []), ...classes.flatMap((one) => constructorsOf(one))];
  return { description: placed.expr, classes, makers };
}

/** `new GuzzleClient(new Client(['base_uri' => …]), $description)`: the base of the client beside it, where the description has none. */
export function baseOfClient(scene: Scene, placed: Placed<CallExpr>, context: Context): readonly Value[] {
  const { evaluator } = scene;
  return takers(scene, placed).flatMap(({ args: [first] }) =>
    (first && first.value !== placed.expr ? evaluator.evaluate(first.value, placed.fn, context) : []).flatMap(
      (value) => {
        const made = value.kind === 'external' ? value.call : undefined;
        if (made?.expr.kind !== 'call') return [];
        return made.expr.args.flatMap((one) =>
          evaluator
            .evaluate(one.value, made.fn, made.context)
            .flatMap((options) =>
              options.kind === 'record'
                ? ['base_uri', 'base_url'].flatMap((key) => (options.entries.get(key) ?? []).flatMap(evaluator.force))
                : [],
            ),
        );
      },
    ),
  );
}

/**
 * Whether a call is one of the operation: for certain where its object is known to hold the description, likely where nothing is known of
 * the object and no function of the program has the name. Undefined where it is something else.
 */
export function whoseOperation(
  { evaluator }: Scene,
  { expr, fn }: Placed<CallExpr>,
  holding: Holding,
): 'certain' | 'likely' | undefined {
  if (expr.callee.kind !== 'member') return undefined;
  const objects = evaluator.settle(evaluator.evaluate(expr.callee.object, fn));
  if (objects.some((value) => holds(evaluator, value, holding))) return 'certain';
  const isOpen = objects.every((value) => value.kind === 'unknown' || value.kind === 'param' || isVague(value));
  return isOpen && evaluator.program.methodsNamed(expr.callee.name).length === 0 ? 'likely' : undefined;
}

function holds(evaluator: Evaluator, value: Value, holding: Holding): boolean {
  if (value.kind === 'instance') return holding.classes.some((type) => isOf(evaluator, value.class, type));
  if (value.kind === 'class')
    return objectsBehind(evaluator, value.class).some((one) => holds(evaluator, one, holding));
  return value.kind === 'external' && isHanded(evaluator, value, holding);
}

/** `new GuzzleClient($client, $description)` of the library itself. */
function isHanded(evaluator: Evaluator, { call }: ExternalValue, { description }: Holding): boolean {
  if (call?.expr.kind !== 'call') return false;
  return call.expr.args.some(({ value }) =>
    evaluator
      .evaluate(value, call.fn, call.context)
      .some((one) => one.kind === 'external' && one.call?.expr === description),
  );
}
