import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import { isGetter } from '../../resolve/classes/getters.ts';
import { memberOf } from '../../resolve/classes/members.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import type { ClassInfo, FunctionInfo, Placed, PlacedBind } from '../../resolve/program/program.ts';
import { wireName } from '../../resolve/classes/wire-names.ts';
import { type Value, wholeText } from '../../resolve/values.ts';
import { constructed } from './frames.ts';
import { isOnAnotherSocket, socketOfKeys } from './other-sockets.ts';
import type { Recogniser, Scene } from '../recogniser.ts';
import { reportNames } from './socket-methods.ts';

/** The names of the fields that are written as `type` and `method` when a packet is serialised. */
type Shape = Readonly<{ type: string; method: string }>;

/** Frames that are objects of a class: `new Packet("msg")`, `new Packet { Method = "msg" }`, `packet.method = "msg"`. */
export const packetClasses: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
  const shapes = shapesOf(scene);
  if (shapes.size === 0) return;
  // Who makes them may name nothing else of the provider.
  for (const [type, shape] of shapes)
    if (isMethodFrame(scene, { kind: 'instance', class: type }, shape)) scene.noteWrappers(constructorsOf(type));
  for (const placed of scene.evaluator.program.calls) {
    const packet = calleeValues(scene.evaluator, placed.expr, placed.fn, emptyContext).find(
      (value) => value.kind === 'class' && shapes.has(value.class),
    );
    if (packet?.kind === 'class' && !isOfAnotherSocket(scene, packet.class, placed))
      expand(scene.evaluator, (chain) => construction(scene, placed, shapes, chain));
  }
  for (const placed of scene.evaluator.program.binds) assignment(scene, placed, shapes);
};

/** What is given to the method says it, else the code around. One class may send the packets of every socket. */
function isOfAnotherSocket(scene: Scene, type: ClassInfo, { expr, fn }: Placed<CallExpr>): boolean {
  const keys = [...constructed(type, expr, fn).keys()].map((key) => key.toLowerCase());
  const socket = socketOfKeys(scene, new Set(keys));
  return socket === undefined ? isOnAnotherSocket(scene, fn) : socket === 'other';
}

function construction(
  scene: Scene,
  placed: Placed,
  shapes: ReadonlyMap<ClassInfo, Shape>,
  chain: Chain,
): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  for (const value of scene.evaluator.evaluate(placed.expr, placed.fn, chain.context)) {
    const shape = value.kind === 'instance' ? shapes.get(value.class) : undefined;
    if (!shape || !isMethodFrame(scene, value, shape)) continue;
    const names = memberOf(scene.evaluator, value, shape.method, chain.context);
    for (const fn of reportNames(scene, placed, names, chain, 'certain')) needed.add(fn);
  }
  return needed;
}

/** What a constructor assigns is seen at each construction. */
function assignment(scene: Scene, { bind, fn }: PlacedBind, shapes: ReadonlyMap<ClassInfo, Shape>): void {
  const { target, value } = bind;
  if (target.kind !== 'member' || !value || fn.isConstructor || isOnAnotherSocket(scene, fn)) return;
  if (![...shapes.values()].some(({ method }) => method === target.name)) return;
  expand(scene.evaluator, (chain) => {
    const objects = scene.evaluator.evaluate(target.object, fn, chain.context);
    const isPacket = objects.some((one) => {
      const shape = one.kind === 'instance' ? shapes.get(one.class) : undefined;
      return shape?.method === target.name && isMethodFrame(scene, one, shape);
    });
    if (!isPacket) return new Set();
    const names = scene.evaluator.evaluate(value, fn, chain.context);
    return reportNames(scene, { expr: target, fn }, names, chain, 'certain');
  });
}

const isMethodFrame = (scene: Scene, packet: Value, { type }: Shape): boolean =>
  memberOf(scene.evaluator, packet, type).some((value) => wholeText(value) === 'method');

/** Classes with both fields, their own or inherited. */
function shapesOf(scene: Scene): ReadonlyMap<ClassInfo, Shape> {
  const shapes = new Map<ClassInfo, Shape>();
  for (const type of scene.evaluator.program.classes) {
    const names = new Map<string, string>();
    for (const owner of lineage(scene, type))
      for (const [written, name] of writtenNames(scene, owner)) if (!names.has(written)) names.set(written, name);
    const [kind, method] = [names.get('type'), names.get('method')];
    if (kind !== undefined && method !== undefined) shapes.set(type, { type: kind, method });
  }
  return shapes;
}

function lineage(scene: Scene, type: ClassInfo): readonly ClassInfo[] {
  const types: ClassInfo[] = [];
  for (let next: ClassInfo | undefined = type; next && types.length < 5;) {
    const current: ClassInfo = next;
    types.push(current);
    next = current.outline.bases
      .flatMap((base) => scene.evaluator.evaluate(base, current.outer))
      .flatMap((value) => (value.kind === 'class' && !types.includes(value.class) ? [value.class] : []))[0];
  }
  return types;
}

/** Serialised names with the fields that bear them: serialisers take an annotation, else the field's name in lower case. */
function writtenNames(scene: Scene, type: ClassInfo): readonly (readonly [string, string])[] {
  const passed = constructorsOf(type).flatMap(({ params }) =>
    params.flatMap(({ name, isField, annotations = [] }) => (isField ? [{ name, annotations }] : [])),
  );
  const read = type.methods.flatMap((method) =>
    isGetter(method) ? [{ name: method.name, annotations: method.outline?.annotations ?? [] }] : [],
  );
  const keys = codingKeysOf(type);
  const declared = [...type.outline.fields, ...passed, ...read].map((one) => {
    const wire = keys.get(one.name) ?? wireName(one, type.outline);
    return [wire === one.name ? wire.toLowerCase() : wire, one.name] as const;
  });
  const assigned = type.methods
    .filter(({ isConstructor }) => isConstructor)
    .flatMap((fn) => scene.evaluator.program.memberBindsOf(fn))
    .flatMap(({ bind: { target } }) =>
      target.kind === 'member' && target.object.kind === 'name' && target.object.name === 'this'
        ? [[target.name.toLowerCase(), target.name] as const]
        : [],
    );
  return [...declared, ...assigned];
}

/** Swift: `enum CodingKeys: String, CodingKey { case name = "method" }` in the class. */
const codingKeysOf = ({ outline }: ClassInfo): ReadonlyMap<string, string> =>
  new Map(
    outline.classes.flatMap(({ name, fields }) =>
      name === 'CodingKeys'
        ? fields.flatMap((field) => (field.value?.kind === 'text' ? [[field.name, field.value.value] as const] : []))
        : [],
    ),
  );
