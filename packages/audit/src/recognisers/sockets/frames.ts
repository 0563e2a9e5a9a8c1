import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { isSame } from '../../resolve/names/assigned-properties.ts';
import type { ClassInfo, FunctionInfo, PlacedBind } from '../../resolve/program/program.ts';
import type { Properties, Thunk } from '../../resolve/values.ts';
import { wireName } from '../../resolve/classes/wire-names.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { completedFrames } from './completed-frames.ts';
import { filledObjects } from './filled-objects.ts';
import type { Scene } from '../recogniser.ts';
import type { WireObject } from './wire-object.ts';

type RecordExpr = Extract<Expr, { kind: 'record' }>;

/** Records with a method, and objects of the program's own classes: with what they are made of and what their fields hold by themselves. */
export function wireObjects(scene: Scene): readonly WireObject[] {
  const taken = new Set<Expr>();
  const objects: WireObject[] = [];
  for (const { expr: call, fn } of scene.evaluator.program.calls) {
    if (call.args.length === 0 || !(call.isNew || /^[A-Z]/.test(nameOf(call.callee)))) continue;
    const [type] = scene.evaluator.evaluate(call.callee, fn);
    if (type?.kind !== 'class') continue;
    for (const { value } of call.args) if (value.kind === 'record') taken.add(value);
    const entries = constructed(type.class, call, fn);
    if (entries.size > 0) objects.push({ placed: { expr: call, fn }, entries });
  }
  for (const placed of scene.evaluator.program.records) {
    const mayBe = !taken.has(placed.expr) && mayHoldMethod(placed.expr);
    const [value] = mayBe ? scene.evaluator.evaluate(placed.expr, placed.fn) : [];
    if (value?.kind === 'record') objects.push({ placed, entries: value.entries });
  }
  return [...objects, ...assembled(scene), ...filledObjects(scene), ...completedFrames(scene.evaluator)];
}

/** Nearly no object does: what the others hold is not asked for, and need not be kept. */
const mayHoldMethod = ({ entries }: RecordExpr): boolean =>
  entries.some(({ key }) => typeof key !== 'string' || key === '...' || /^method$/i.test(key));

/** `o["type"] = "method"; o["method"] = "msg";`: an object that statements put together. */
function assembled(scene: Scene): readonly WireObject[] {
  const { program } = scene.evaluator;
  const set = (key: RegExp, { bind: { target, value } }: PlacedBind): Expr | undefined =>
    target.kind === 'member' && key.test(target.name) ? value : undefined;
  return program.binds.flatMap((placed): readonly WireObject[] => {
    const { bind, fn } = placed;
    const method = set(/^method$/i, placed);
    if (!method || bind.target.kind !== 'member') return [];
    const { object } = bind.target;
    if (object.kind !== 'name' && object.kind !== 'member') return [];
    const types = program
      .propertyBindsOf(fn, object.name)
      .filter(({ bind: { target } }) => target.kind === 'member' && isSame(target.object, object))
      .flatMap((one) => set(/^type$/i, one) ?? []);
    const thunks = (exprs: readonly Expr[]): readonly Thunk[] =>
      exprs.map((expr) => ({ expr, fn, context: emptyContext }));
    if (types.length === 0) return [];
    return [
      {
        placed: { expr: bind.target, fn },
        entries: new Map([
          ['type', thunks(types)],
          ['method', thunks([method])],
        ]),
      },
    ];
  });
}

/** `T{Name: x}`, `T{x, y}` and what `T` says of its fields. With a constructor, only the compiler knows which argument goes where. */
export function constructed(type: ClassInfo, call: CallExpr, fn: FunctionInfo): Properties {
  const entries = new Map<string, readonly Thunk[]>();
  const { fields } = type.outline;
  const records = call.args.flatMap(({ value }) => (value.kind === 'record' ? [value] : []));
  const hasConstructor = constructorsOf(type).length > 0;
  const named = call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const]));
  const given = new Map<string | Expr, Expr>([
    ...records.flatMap((record: RecordExpr) => record.entries.map((one) => [one.key, one.value] as const)),
    ...(hasConstructor ? [] : named),
  ]);
  const isPositional = records.length + named.length === 0 && !hasConstructor;
  const mayBeFrame =
    namesOnWire(type).has('method') ||
    [...given.keys()].some((key) => typeof key === 'string' && key.toLowerCase() === 'method');
  if (!mayBeFrame) return entries;
  fields.forEach((field, at) => {
    const passed = given.get(field.name) ?? (isPositional ? call.args[at]?.value : undefined);
    const name = wireName(field, type.outline);
    if (passed) entries.set(name, [{ expr: passed, fn, context: emptyContext }]);
    else if (field.value) entries.set(name, [{ expr: field.value, fn: type.body, context: emptyContext }]);
  });
  for (const [key, expr] of given)
    if (typeof key === 'string' && !fields.some(({ name }) => name === key))
      entries.set(key, [{ expr, fn, context: emptyContext }]);
  return entries;
}

/** Names on the wire, in small letters. An enum has an object for each of its members, and may have thousands. */
const namesOnWire = rememberingEach(
  ({ outline }: ClassInfo): ReadonlySet<string> =>
    new Set(outline.fields.map((field) => wireName(field, outline).toLowerCase())),
);
