import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { typeArgumentAt, typeParamNamed } from '../../resolve/classes/type-arguments.ts';
import { type CallSite, type Context, emptyContext, enter } from '../../resolve/context.ts';
import { lookUpType } from '../../resolve/names/names.ts';
import { earlierOf } from '../../resolve/program/object-life.ts';
import { type ClassInfo, type FunctionInfo, type Placed, type Program } from '../../resolve/program/program.ts';
import { setUpBy } from '../../resolve/calls/registered-clients.ts';
import type { Thunk } from '../../resolve/values.ts';
import { basesOfMade } from './base-addresses.ts';
import { baseKeys } from './class-bases.ts';
import { type Address, addressesIn, declaredBases, isDeclaredClient, underPrefix } from './declared-clients.ts';
import { typesIn } from './interface-methods.ts';
import type { Scene } from '../recogniser.ts';

export const takesBase = /^(?:set|with)?_?(?:base_?ur[il]|endpoint|root_?uri|server)$|^(?:For|target)$/i;

const known = new WeakMap<Scene, ReadonlyMap<ClassInfo, readonly Address[]>>();

/**
 * The addresses that paths of an interface go on, where a library implements it: those of its own client, in an annotation of the
 * interface or of one that extends it, or by a call that names it, `retrofit.create(Api.class)`, `RestService.For<Api>(root)`.
 * Undefined where nothing tells.
 */
export function basesOf(scene: Scene, type: ClassInfo): readonly Address[] | undefined {
  const roots = rootsOf(scene, type);
  return roots.length > 0 ? underPrefix(scene, type, roots) : undefined;
}

function rootsOf(scene: Scene, type: ClassInfo): readonly Address[] {
  const made = known.get(scene) ?? madeClients(scene);
  known.set(scene, made);
  const found = [...declaredBases(scene, type), ...(made.get(type) ?? [])];
  if (found.length > 0 || isDeclaredClient(type)) return found;
  return scene.evaluator.program
    .subclassesOf(type.name)
    .filter((heir) => heir !== type && heir.outline.kind === 'interface')
    .flatMap((heir) => {
      const roots = [...declaredBases(scene, heir), ...(made.get(heir) ?? [])];
      return roots.length > 0 ? underPrefix(scene, heir, roots) : [];
    });
}

function madeClients(scene: Scene): ReadonlyMap<ClassInfo, readonly Address[]> {
  const { program } = scene.evaluator;
  const names = new Set(
    program.classes.flatMap(({ name, methods, outline }) =>
      outline.kind === 'interface' && methods.some((one) => (one.outline?.annotations.length ?? 0) > 0) ? [name] : [],
    ),
  );
  const found = new Map<ClassInfo, readonly Address[]>();
  if (names.size === 0) return found;
  const take = (name: string, where: FunctionInfo, addresses: () => readonly Address[]): void => {
    if (!names.has(name)) return;
    for (const value of lookUpType(scene.evaluator, name, where))
      if (value.kind === 'class') found.set(value.class, [...(found.get(value.class) ?? []), ...addresses()]);
  };
  for (const placed of program.calls) {
    for (const name of [...typesIn(placed.expr), ...declaredFor(program, placed)]) {
      take(name, placed.fn, () => addressesOf(scene, placed));
      for (const { type, site } of handedAs(scene, name, placed.fn))
        take(type, site.call.fn, () => addressesOf(scene, placed, enter(placed.fn, site, emptyContext)));
    }
  }
  return found;
}

/** `AddApi<T>(services, version) => services.AddRefitClient<T>()`: the types that callers of a function hand it under this name. */
function handedAs(
  { evaluator }: Scene,
  name: string,
  fn: FunctionInfo,
): readonly Readonly<{ type: string; site: CallSite }>[] {
  const at = typeParamNamed(fn, name);
  if (at === undefined) return [];
  return (evaluator.sites.get(fn) ?? []).flatMap((site) =>
    typeArgumentAt(evaluator, fn, at, site, emptyContext).flatMap((value) =>
      value.kind === 'class' ? [{ type: value.class.name, site }] : [],
    ),
  );
}

/** `val api: Api = retrofit.create()`: Kotlin hands on the type that is written where the result goes. */
const declaredFor = (
  program: Program,
  { expr: { callee, args, types = [] }, ...placed }: Placed<CallExpr>,
): readonly string[] =>
  placed.fn.file.language === 'kotlin' && nameOf(callee) === 'create' && args.length + types.length === 0
    ? (declaredTypes(program).get(callee) ?? []).map((type) => type.replace(/\?$/, ''))
    : [];

/** Types by the callee of the call whose result goes there: of variables, of fields, lazy ones too, and of what functions return. */
const declaredTypes = rememberingEach((program: Program): ReadonlyMap<Expr, readonly string[]> => {
  const found = new Map<Expr, string[]>();
  const take = (value: Expr | undefined, type: string | undefined): void => {
    if (value?.kind !== 'call' || type === undefined) return;
    push(found, value.callee, type);
    const block = value.args.at(-1)?.value;
    const inside =
      nameOf(value.callee) === 'lazy' && block?.kind === 'function' ? program.functionOf(block.fn) : undefined;
    if (inside) for (const given of program.given.returnsOf(inside)) take(given, type);
  };
  for (const { bind } of program.binds) take(bind.value, bind.type);
  for (const { outline } of program.classes) for (const { value, type } of outline.fields) take(value, type);
  for (const fn of program.functions)
    for (const value of fn.outline?.returnType === undefined ? [] : program.given.returnsOf(fn))
      take(value, fn.outline?.returnType);
  return found;
});

/** Addresses that the call is handed, or one before it on the way to the object that it is made on, or a block that sets it up. */
function addressesOf(
  scene: Scene,
  { expr, fn }: Placed<CallExpr>,
  context: Context = emptyContext,
): readonly Address[] {
  const thunk = (value: Expr, where: FunctionInfo): Thunk => ({ expr: value, fn: where, context });
  const chain = [expr, ...earlierOf(expr)].map((call): Thunk => thunk(call, fn));
  const handed = [...chain, ...stepsTo(scene, { expr, fn, context })].flatMap((step) =>
    step.expr.kind === 'call' ? basesHanded(step.expr).map((value): Thunk => ({ ...step, expr: value })) : [],
  );
  const set = setUpBy(scene.evaluator, { expr, fn }).flatMap(({ bind, fn: inside }) =>
    bind.target.kind === 'member' && baseKeys.test(bind.target.name) && bind.value ? [thunk(bind.value, inside)] : [],
  );
  // `RestService.For<Api>(new HttpClient { BaseAddress = … })`
  const ofClients = handed.flatMap((one) =>
    scene.evaluator.force(one).flatMap((value) => (value.kind === 'external' ? basesOfMade(scene, value) : [])),
  );
  return [...handed, ...ofClients, ...set].flatMap((one) => addressesIn(scene, one));
}

const basesHanded = (call: CallExpr): readonly Expr[] =>
  call.args.filter(({ name }) => takesBase.test(name ?? nameOf(call.callee))).map(({ value }) => value);

/** The calls that the object of a call comes from, wherever they stand, and those that what they are handed comes from. */
function stepsTo(scene: Scene, call: Thunk): readonly Thunk[] {
  const steps: Thunk[] = [];
  const take = (asked: Thunk, depth: number): void => {
    for (const value of scene.evaluator.settle(scene.evaluator.force(asked)))
      for (let step = value.kind === 'external' ? value : undefined; step; step = step.parent) {
        if (step.call?.expr.kind !== 'call') continue;
        steps.push(step.call);
        // `HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))`
        if (depth < deepestClient && wrapsClient.test(nameOf(step.call.expr.callee)))
          for (const { value: one } of step.call.expr.args) take({ ...step.call, expr: one }, depth + 1);
      }
  };
  take(call, 0);
  return steps;
}

const wrapsClient =
  /^(?:builder(?:For)?|(?:http)?(?:client|exchange)?Adapter|create|forClient|WebClientAdapter|RestClientAdapter|RestTemplateAdapter)$/i;
const deepestClient = 3; // an adapter of a client in a factory
