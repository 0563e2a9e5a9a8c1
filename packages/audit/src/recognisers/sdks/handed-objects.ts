import type { Sdk, SdkSymbol } from '@mixer-oauth/core';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { callbackOf } from '../../resolve/calls/piped-callbacks.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { receiverIn } from './symbol-parts.ts';
import { wordsOf } from './receiver-words.ts';

const listens = /^on[A-Z]/;

/**
 * How surely a call is on what the library hands to a function, `listener.onFollow(id, (event) => event.getUser())`. 3: an object of the
 * library does so, or the function says that its parameter is of a type of the library; 1: an object that nobody sees, by a method of
 * the table; 0: something else.
 */
export function scoreHanded(scene: Scene, sdk: Sdk, { symbol }: SdkSymbol, callee: Value): number {
  if (callee.kind === 'external') return isDeclared(scene, sdk, receiverIn(symbol), callee) ? 3 : 0;
  if (callee.kind !== 'param') return 0;
  const handed = functionsOf(scene, sdk);
  // A function of the program may hand it on to another.
  const params = [callee, ...scene.evaluator.settle([callee])];
  const scores = params.map((value) =>
    value.kind === 'param' && value.members?.length === 1 ? (handed.get(value.param.fn) ?? 0) : 0,
  );
  return Math.max(...scores);
}

/** `(event: ChannelFollowEvent) => event.getUser()` */
function isDeclared(
  scene: Scene,
  sdk: Sdk,
  receiver: string,
  { module, path, file }: Extract<Value, { kind: 'external' }>,
): boolean {
  const [type = '', made, , ...more] = path;
  if (made !== 'new' || more.length > 0 || !isOfSdk(scene, sdk, module, file.language)) return false;
  const words = wordsOf(type);
  return wordsOf(receiver).every((word) => words.includes(word));
}

const isOfSdk = (scene: Scene, sdk: Sdk, module: string, language: string): boolean =>
  module !== '' && scene.catalogue.sdksOfImport(language, module).some(({ id }) => id === sdk.id);

const known = rememberingEach<Scene, [], Map<Sdk, ReadonlyMap<FunctionInfo, number>>>(() => new Map());

function functionsOf(scene: Scene, sdk: Sdk): ReadonlyMap<FunctionInfo, number> {
  const bySdk = known(scene);
  const functions = bySdk.get(sdk) ?? functionsHanded(scene, sdk);
  bySdk.set(sdk, functions);
  return functions;
}

/** Functions that the library is given, and how surely it is the library. */
function functionsHanded(scene: Scene, sdk: Sdk): ReadonlyMap<FunctionInfo, number> {
  const { evaluator } = scene;
  const found = new Map<FunctionInfo, number>();
  const names = new Set(scene.catalogue.symbolsOf(sdk).map(({ symbol }) => /\w+$/.exec(symbol)?.[0] ?? ''));
  for (const { expr, fn } of evaluator.program.calls) {
    if (fn.file.language !== sdk.language || expr.callee.kind !== 'member') continue;
    const name = nameOf(expr.callee);
    if (!listens.test(name)) continue;
    const callbacks = expr.args.flatMap(({ value }) => callbackOf(evaluator, value, fn));
    if (callbacks.length === 0) continue;
    const callees = calleeValues(evaluator, expr, fn, emptyContext);
    const isOwn = callees.some((one) => one.kind === 'external' && isOfSdk(scene, sdk, one.module, fn.file.language));
    const isOpen =
      names.has(name) &&
      scene.relations.talks(fn.file.file) &&
      callees.every(({ kind }) => kind === 'param' || kind === 'unknown');
    if (isOwn || isOpen) for (const one of callbacks) found.set(one, Math.max(found.get(one) ?? 0, isOwn ? 3 : 1));
  }
  return found;
}
