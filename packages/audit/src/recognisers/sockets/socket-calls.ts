import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../../resolve/context.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Properties, wholeText } from '../../resolve/values.ts';
import { isDataFile } from '../data-files.ts';
import { wireObjects } from './frames.ts';
import { noteMissingFrames } from './missing-frames.ts';
import { reportPackets } from './packets-of-interface.ts';
import { postedMessages } from './posted-messages.ts';
import { isOnAnotherSocket, socketOfKeys } from './other-sockets.ts';
import { flatten } from '../provider-url.ts';
import type { Recogniser, Scene } from '../recogniser.ts';
import { sdksFor } from '../sdks/sdk-symbols.ts';
import { lastPart } from '../sdks/symbol-parts.ts';
import { methodNamed, reportMethods, reportOperation } from './socket-methods.ts';

/** Methods of a socket protocol: through an SDK's socket, through functions that send, and as hand-written frames. */
export const socketCalls: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
  noteMissingFrames(scene);
  const frames = handWrittenFrames(scene);
  sdkSocketCalls(scene);
  sendingCalls(scene, frames);
};

/** `socket.call('msg', […])` of an SDK in use. The receiver is often handed around, so the shape counts: name, method, arguments. */
function sdkSocketCalls(scene: Scene): void {
  for (const placed of scene.evaluator.program.calls) {
    const { expr: call, fn } = placed;
    const generics = sdksFor(scene, fn.file.language).flatMap(({ genericCalls = [] }) =>
      genericCalls.filter(({ protocol }) => protocol === 'chat'),
    );
    const names = new Set(generics.length > 0 ? [nameOf(call.callee), ...packetTypes(scene, placed)] : []);
    const generic = generics.find(({ symbol }) => names.has(lastPart(symbol)));
    if (!generic || typeof generic.method !== 'number') continue;
    if (call.callee.kind !== 'member' && nameOf(call.callee) !== 'super') continue;
    if (isSomethingElse(scene, placed)) continue;
    const argument = call.args[generic.method];
    if (!argument) continue;
    const at = generic.method;
    expand(
      scene.evaluator,
      (chain) => reportMethods(scene, placed, call.args[at]?.value ?? argument.value, chain, 'certain'),
      placed,
    );
  }
}

/** The outside classes that `super("msg")` tells what they are: packets of the program's own, of a kind that the SDK has. */
function packetTypes({ evaluator, catalogue }: Scene, { expr: { callee }, fn }: Placed<CallExpr>): readonly string[] {
  if (callee.kind !== 'name' || callee.name !== 'super' || !fn.owner) return [];
  const { outline, outer, file } = fn.owner;
  return outline.bases
    .flatMap((base) => evaluator.evaluate(base, outer))
    .flatMap((value) =>
      value.kind === 'external' && catalogue.sdksOfImport(file.language, value.module).length > 0
        ? value.path.slice(-1)
        : [],
    );
}

/** The receiver is known, and it is of a package that is none of the provider's. */
function isSomethingElse(scene: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const callees = calleeValues(scene.evaluator, expr, fn, emptyContext);
  return callees.some(
    (value) =>
      value.kind === 'external' &&
      value.module !== '' &&
      !isTransport(value.module) &&
      scene.catalogue.sdksOfImport(fn.file.language, value.module).length === 0,
  );
}

const isTransport = (module: string): boolean =>
  /socket|^ws$|rpc/i.test(module) && module !== 'socket.io' && module !== 'socket.io-client';

const sendName =
  /^(?:_?send|call|invoke|request|emit_?method|rpc|packet|write|sendMethod|sendPacket|sendCommand|method|execute|dispatch)/i;

/** `payload.update(type='method', method=method)`, `dict(type='method', …)` */
const mergesIn = /^(?:update|dict|merge!)$/;

/** `SendAsync("msg", text)` and `send(…, method="auth")` in code around a socket of the provider. */
function sendingCalls(scene: Scene, frames: ReadonlySet<string>): void {
  for (const placed of scene.evaluator.program.calls) {
    const { expr: call, fn } = placed;
    const name = nameOf(call.callee);
    const fillsFrame = mergesIn.test(name);
    if (!(fillsFrame || sendName.test(name)) || isSomethingElse(scene, placed)) continue;
    const named = call.args.find((one) => one.name === 'method');
    const [first] = call.args;
    // `send("method", …, method="auth")` passes a frame's fields one by one.
    const isFrameCall =
      named !== undefined && call.args.some(({ value }) => value.kind === 'text' && value.value === 'method');
    const isFilled = isFrameCall && call.args.some((one) => one.name === 'type');
    if (fillsFrame && !isFilled) continue;
    if (isFilled && socketOfKeys(scene, namesIn(call)) === 'other') continue;
    const isRelated =
      isFrameCall || scene.relations.talks(fn.file.file) || (named !== undefined && frames.has(fn.file.language));
    if (!isRelated) continue;
    const argument = named ?? (first?.name === undefined ? first : undefined);
    // Of a frame that the call fills by name, callers may say the method.
    const isSaid =
      argument?.value.kind === 'text' || (isFilled && /^(?:name|member)$/.test(argument?.value.kind ?? ''));
    if (!argument || !isSaid || isOnAnotherSocket(scene, fn)) continue;
    const certainty = isFrameCall ? 'certain' : 'likely';
    expand(scene.evaluator, (chain) => reportMethods(scene, placed, argument.value, chain, certainty), placed);
  }
}

/** Objects with `type: 'method'` and a `method`, and JSON text of the same shape. Returns the languages that have any. */
function handWrittenFrames(scene: Scene): ReadonlySet<string> {
  const languages = new Set<string>();
  const { program } = scene.evaluator;
  for (const { placed, entries } of wireObjects(scene)) {
    if (isDataFile(placed.fn.file) || !isFrame(scene, entries)) continue;
    languages.add(placed.fn.file.language);
    const certainty = postedMessages(program).has(placed.expr) ? 'likely' : 'certain';
    // Serialisers of typed languages write `Method` as `method`.
    for (const method of entries.get('method') ?? entries.get('Method') ?? []) {
      expand(
        scene.evaluator,
        (chain) => reportMethods(scene, { expr: placed.expr, fn: method.fn }, method.expr, chain, certainty),
        placed,
      );
      reportPackets(scene, placed, method);
    }
  }
  // `frame.method = 'msg'` on an object that is one.
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (!value || target.kind !== 'member' || !/^method$/i.test(target.name) || target.object.kind !== 'name') continue;
    const placed = { expr: target.object, fn };
    const [object] = scene.evaluator.evaluate(target.object, fn);
    if (object?.kind === 'record' && isFrame(scene, object.entries))
      expand(scene.evaluator, (chain) => reportMethods(scene, placed, value, chain, 'certain'));
  }
  const written = program.texts.filter(({ expr, fn }) => !isDataFile(fn.file) && mayHoldFrame(expr));
  for (const placed of written) expand(scene.evaluator, (chain) => reportWrittenFrame(scene, placed, chain));
  if (written.some(({ expr }) => textsOf(expr).some((text) => openMethod.test(text))))
    for (const placed of program.calls)
      if (fills.test(nameOf(placed.expr.callee)))
        expand(scene.evaluator, (chain) => reportWrittenFrame(scene, placed, chain));
  return languages.size > 0 ? withPartialFrames(scene, languages) : languages;
}

function isFrame(scene: Scene, entries: Properties): boolean {
  const keys = keysIn(entries);
  return (
    keys.has('method') &&
    socketOfKeys(scene, keys) !== 'other' &&
    (entries.get('type') ?? entries.get('Type') ?? []).some((thunk) =>
      scene.evaluator.settle(scene.evaluator.force(thunk)).some((one) => wholeText(one) === 'method'),
    )
  );
}

const inSmallLetters = (entries: Properties): ReadonlySet<string> =>
  new Set([...entries.keys()].map((key) => key.toLowerCase()));
const keysInMany = rememberingEach(inSmallLetters);
const few = 12;

/** Thousands of objects of one class may share the same entries; where they are few, nothing is worth keeping. */
const keysIn = (entries: Properties): ReadonlySet<string> =>
  entries.size > few ? keysInMany(entries) : inSmallLetters(entries);

const keysOf = ({ entries }: Extract<Expr, { kind: 'record' }>): ReadonlySet<string> =>
  new Set(entries.flatMap(({ key }) => (typeof key === 'string' ? [key.toLowerCase()] : [])));

const namesIn = ({ args }: CallExpr): ReadonlySet<string> =>
  new Set(args.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));

const frameType = /["']type["']\s*:\s*["']method["']/;
/** The method is a place of a format, and `format` or the like says what stands there. */
const openMethod = /["']method["']\s*:\s*["'](?:%[\d$]*[svq@]|\{\w*\})["']/;
const fills = /^(?:format|formatted|s?printf|__mod__)$/i;
const textsOf = (expr: Expr): readonly string[] =>
  expr.kind === 'text' ? [expr.value] : expr.kind === 'concat' ? expr.parts.flatMap(textsOf) : [];
const mayHoldFrame = (expr: Expr): boolean => textsOf(expr).some((text) => frameType.test(text));

/** `{"type":"method","method":"msg","arguments":["` + text + `"]}` */
function reportWrittenFrame(scene: Scene, placed: Placed, chain: Chain): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  for (const value of scene.evaluator.evaluate(placed.expr, placed.fn, chain.context)) {
    const flat = flatten(piecesOf(value));
    const match = frameType.test(flat.text) ? /["']method["']\s*:\s*["']([\w:\u0000]+)["']/.exec(flat.text) : null;
    if (!match?.[1]) continue;
    const at = match.index + match[0].indexOf(match[1], '"method"'.length);
    const piece = flat.pieceAt(at);
    if (piece && 'hole' in piece && piece.param) needed.add(piece.param.fn);
    const keys = [...flat.text.matchAll(/["'](\w+)["']\s*:/g)].flatMap(([, key]) => key ?? []);
    const operation = socketOfKeys(scene, new Set(keys)) === 'other' ? undefined : methodNamed(scene, match[1]);
    if (operation) reportOperation(scene, operation, piece ? [piece] : [], placed, chain, 'certain');
  }
  scene.noteWrappers(needed);
  return needed;
}

/** Where frames are built by hand, `{ method: 'whisper' }` alone overrides one of them: likely. */
function withPartialFrames(scene: Scene, languages: ReadonlySet<string>): ReadonlySet<string> {
  for (const placed of scene.evaluator.program.records) {
    const { expr, fn } = placed;
    const method = expr.entries.find(({ key }) => key === 'method')?.value;
    if (
      !languages.has(fn.file.language) ||
      method?.kind !== 'text' ||
      isDataFile(fn.file) ||
      socketOfKeys(scene, keysOf(expr)) === 'other' ||
      expr.entries.some(({ key }) => key === 'type' || key === 'url' || key === 'uri')
    )
      continue;
    reportMethods(scene, placed, method, { context: emptyContext, sites: [] }, 'likely');
  }
  return languages;
}
