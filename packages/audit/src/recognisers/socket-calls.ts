import type { Operation, Protocol } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../outline/outline.ts';
import { calleeValues, nameOf } from '../resolve/calls.ts';
import { emptyContext } from '../resolve/context.ts';
import { type Chain, expand } from '../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../resolve/program.ts';
import { type Piece, piecesOf, type Properties, type Value, wholeText } from '../resolve/values.ts';
import { isDataFile } from './data-files.ts';
import { wireObjects } from './frames.ts';
import { flatten } from './provider-url.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';
import { lastPart, nameRange, sdksFor } from './sdk-symbols.ts';

const socketProtocols: readonly Protocol[] = ['chat'];

const methodNamed = (scene: Scene, name: string): Operation | undefined => {
  for (const protocol of socketProtocols) {
    const found = scene.catalogue.socketMethod(protocol, name);
    if (found) return found;
  }
  return undefined;
};

/** Methods of a socket protocol: through an SDK's socket, through functions that send, and as hand-written frames. */
export const socketCalls: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
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
    const generic = generics.find(({ symbol }) => lastPart(symbol) === nameOf(call.callee));
    if (!generic || typeof generic.method !== 'number' || call.callee.kind !== 'member') continue;
    if (isSomethingElse(scene, placed)) continue;
    const argument = call.args[generic.method];
    if (!argument) continue;
    const at = generic.method;
    expand(scene.evaluator, (chain) =>
      reportMethods(scene, placed, call.args[at]?.value ?? argument.value, chain, 'certain'),
    );
  }
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

/** `SendAsync("msg", text)` and `send(…, method="auth")` in code around a socket of the provider. */
function sendingCalls(scene: Scene, frames: ReadonlySet<string>): void {
  for (const placed of scene.evaluator.program.calls) {
    const { expr: call, fn } = placed;
    const name = nameOf(call.callee);
    if (!sendName.test(name) || isSomethingElse(scene, placed)) continue;
    const named = call.args.find((one) => one.name === 'method');
    const [first] = call.args;
    const isRelated = scene.relations.talks(fn.file.file) || (named !== undefined && frames.has(fn.file.language));
    if (!isRelated) continue;
    const argument = named ?? (first?.name === undefined ? first : undefined);
    if (argument?.value.kind !== 'text') continue;
    expand(scene.evaluator, (chain) => reportMethods(scene, placed, argument.value, chain, 'likely'));
  }
}

/** Objects with `type: 'method'` and a `method`, and JSON text of the same shape. Returns the languages that have any. */
function handWrittenFrames(scene: Scene): ReadonlySet<string> {
  const languages = new Set<string>();
  const { program } = scene.evaluator;
  for (const { placed, entries } of wireObjects(scene)) {
    if (isDataFile(placed.fn.file) || !isFrame(scene, entries)) continue;
    languages.add(placed.fn.file.language);
    // Serialisers of typed languages write `Method` as `method`.
    for (const method of entries.get('method') ?? entries.get('Method') ?? [])
      expand(scene.evaluator, (chain) =>
        reportMethods(scene, { expr: placed.expr, fn: method.fn }, method.expr, chain, 'certain'),
      );
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
  for (const placed of program.texts)
    if (!isDataFile(placed.fn.file) && mayHoldFrame(placed.expr))
      expand(scene.evaluator, (chain) => reportWrittenFrame(scene, placed, chain));
  return languages.size > 0 ? withPartialFrames(scene, languages) : languages;
}

function isFrame(scene: Scene, entries: Properties): boolean {
  const keys = [...entries.keys()].map((key) => key.toLowerCase());
  return (
    keys.includes('method') &&
    !isOfAnotherSocket(scene, keys) &&
    (entries.get('type') ?? entries.get('Type') ?? []).some((thunk) =>
      scene.evaluator.force(thunk).some((one) => wholeText(one) === 'method'),
    )
  );
}

const keysOf = ({ entries }: Extract<Expr, { kind: 'record' }>): readonly string[] =>
  entries.flatMap(({ key }) => (typeof key === 'string' ? [key.toLowerCase()] : []));

/** What the method gets stands under a key that only frames of other sockets have. */
function isOfAnotherSocket({ catalogue }: Scene, keys: readonly string[]): boolean {
  const frames = catalogue.data.frames ?? [];
  const [own, foreign] = [true, false].map((isOwn) =>
    frames.some(({ protocol, payload }) => socketProtocols.includes(protocol) === isOwn && keys.includes(payload)),
  );
  return foreign === true && own === false;
}

const frameType = /["']type["']\s*:\s*["']method["']/;
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
    const operation = isOfAnotherSocket(scene, keys) ? undefined : methodNamed(scene, match[1]);
    const callers = chain.sites.map(({ call }) => call);
    if (operation) reportOperation(scene, operation, piece ? [piece] : [], placed, callers, 'certain');
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
      isOfAnotherSocket(scene, keysOf(expr)) ||
      expr.entries.some(({ key }) => key === 'type' || key === 'url' || key === 'uri')
    )
      continue;
    reportMethods(scene, placed, method, { context: emptyContext, sites: [] }, 'likely');
  }
  return languages;
}

function reportMethods(
  scene: Scene,
  placed: Placed,
  expr: Expr,
  chain: Chain,
  certainty: 'certain' | 'likely',
): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  for (const value of scene.evaluator.evaluate(expr, placed.fn, chain.context)) {
    if (value.kind === 'param') needed.add(value.param.fn);
    const name = wholeText(value);
    const operation = name === undefined ? undefined : methodNamed(scene, name);
    if (operation && value.kind === 'text')
      reportOperation(
        scene,
        operation,
        value.pieces,
        placed,
        chain.sites.map(({ call }) => call),
        certainty,
      );
  }
  scene.noteWrappers(needed);
  return needed;
}

function reportOperation(
  scene: Scene,
  operation: Operation,
  pieces: readonly Piece[],
  { expr, fn }: Placed,
  callers: readonly Placed[],
  certainty: 'certain' | 'likely',
): void {
  const written = pieces.find((piece) => 'text' in piece && piece.origin);
  const place = written && 'origin' in written && written.origin ? written.origin : placeOf(expr, fn);
  const at = expr.kind === 'call' ? { file: fn.file.file, at: nameRange(expr) } : placeOf(expr, fn);
  const related = [
    { place: at, message: 'sent here' },
    ...callers.map((caller) => ({ place: placeOf(caller.expr, caller.fn), message: 'called here' })),
  ];
  scene.report({
    kind: 'call',
    certainty,
    provider: scene.catalogue.data.id,
    protocol: operation.protocol,
    ...(operation.method !== undefined && { method: operation.method }),
    operation: operation.id,
    ...(isAnonymous(scene, operation, expr, fn) && { isAnonymous: true }),
    place,
    related,
    trace: [{ text: `socket method ${operation.method ?? ''}`, place }],
  });
}

/** `auth` with the channel alone joins without a user. */
function isAnonymous(scene: Scene, operation: Operation, expr: Expr, fn: FunctionInfo): boolean {
  if (operation.method !== 'auth' || !operation.isOptionalAuth) return false;
  const records = expr.kind === 'call' ? expr.args.map(({ value }) => value) : [expr];
  const entries = records.flatMap((record) => (record.kind === 'record' ? record.entries : []));
  const values: readonly Value[] = entries.flatMap(({ key, value }) =>
    key === 'arguments' ? scene.evaluator.evaluate(value, fn) : [],
  );
  return values.some((value) => value.kind === 'list' && value.items.length === 1);
}
