import type { Expr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { wordsOf } from '../sdks/receiver-words.ts';
import { nameRange, sdksFor } from '../sdks/sdk-symbols.ts';

const hole = '.{method}';

/**
 * Sockets of a package whose methods are members of an object: `chat.msg(…)`, `chat.vote.start(…)` are the methods `msg` and
 * `vote:start`. The catalogue writes them `chat.{method}`.
 */
export const socketMembers: Recogniser = (scene) => {
  for (const { expr: call, fn } of scene.evaluator.program.calls) {
    for (const { id, genericCalls = [] } of sdksFor(scene, fn.file.language)) {
      for (const { symbol, protocol } of genericCalls) {
        if (!symbol.endsWith(hole)) continue;
        const chain = membersOf(call.callee);
        const at = chain.findLastIndex((name) => wordsOf(name).includes(symbol.slice(0, -hole.length)));
        const method = at < 0 ? '' : chain.slice(at + 1).join(':');
        const operation = method === '' ? undefined : scene.catalogue.socketMethod(protocol, method);
        if (!operation) continue;
        const isCertain = isOf(scene, calleeValues(scene.evaluator, call, fn, emptyContext), id, fn);
        if (isCertain === undefined) continue;
        const place = { file: fn.file.file, at: nameRange(call) };
        scene.report({
          kind: 'call',
          certainty: isCertain ? 'certain' : 'likely',
          provider: scene.catalogue.data.id,
          protocol,
          method,
          operation: operation.id,
          place,
          related: [{ place: placeOf(call, fn), message: 'called here' }],
          trace: [{ text: `${symbol} of ${id}`, place }],
        });
      }
    }
  }
};

/** Names of a member chain, first first: `['this', 'chat', 'vote', 'start']`. */
function membersOf(expr: Expr): readonly string[] {
  if (expr.kind === 'name') return [expr.name];
  return expr.kind === 'member' ? [...membersOf(expr.object), expr.name] : [];
}

/** Whether the receiver is the package's (true), may be (false), or is something else (undefined). */
function isOf(scene: Scene, callees: readonly Value[], id: string, { file }: FunctionInfo): boolean | undefined {
  const isIt = callees.some(
    (callee) =>
      callee.kind === 'external' &&
      scene.catalogue.sdksOfImport(file.language, callee.module).some((sdk) => sdk.id === id),
  );
  if (isIt) return true;
  const isOpen = callees.every(({ kind }) => kind === 'unknown' || kind === 'param');
  return isOpen && scene.relations.talks(file.file) ? false : undefined;
}
