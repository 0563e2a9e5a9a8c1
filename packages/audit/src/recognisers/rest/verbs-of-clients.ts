import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { ExternalValue, Thunk, Value } from '../../resolve/values.ts';
import { isAnswer, makesClient } from './base-addresses.ts';
import { isMadeSender, verbsOfSender } from './made-senders.ts';
import type { Scene } from '../recogniser.ts';

// `type` is among the options of many clients, and no verb there.
const verbKeys = /^(?:method|verb|http_?method)$/i;
const changesOptions = /^(?:new|with)$/;

const entriesIn = (values: readonly Value[], keys: RegExp): readonly Thunk[] =>
  values.flatMap((one) =>
    one.kind === 'record' ? [...one.entries].flatMap(([key, thunks]) => (keys.test(key) ? thunks : [])) : [],
  );

/**
 * `axios.create({ method: 'put' })`, `Req.new(base_url: …, method: :put)`, `Req.merge(client, method: :put)`: what a client sends with
 * where a call of it says nothing else. What it was told last holds.
 */
export function verbsOfClient(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Thunk[] {
  const { evaluator } = scene;
  for (const callee of calleeValues(evaluator, call, fn, context)) {
    if (callee.kind !== 'external') continue;
    if (isMadeSender(callee)) return verbsOfSender(callee);
    for (let step: ExternalValue | undefined = callee; step && !isAnswer(step); step = step.parent) {
      const made = step.path.at(-2) ?? '';
      if (step.call?.expr.kind !== 'call' || step.call.expr === call) continue;
      if (!makesClient.test(made) && !changesOptions.test(made) && step.path.at(-1) !== 'new') continue;
      const { expr, fn: where, context: inside } = step.call;
      const at: Context = { frames: inside.frames, assumed: context.assumed };
      const told = expr.args.flatMap(({ value }) =>
        mayHoldOptions(value) ? entriesIn(evaluator.evaluate(value, where, at), verbKeys) : [],
      );
      if (told.length > 0)
        return told.map((thunk) => ({ ...thunk, context: { ...thunk.context, assumed: at.assumed } }));
    }
  }
  return [];
}

const mayHoldOptions = ({ kind }: Expr): boolean => /^(?:record|name|member|call|spread)$/.test(kind);

const sendsMade = /^(?:request|run|send|fetch|with|merge|execute)$/;
const addressKeys = /^(?:ur[li]|path|endpoint|address)$/i;

/** `Req.new(url: address) |> Req.request(method: :post)`: what is told with the sending of a request that has its address already. */
export function verbsWithSending({ expr, fn }: Placed<CallExpr>): readonly Placed[] {
  if (expr.callee.kind !== 'member' || !sendsMade.test(expr.callee.name)) return [];
  return expr.args.flatMap(({ value }): readonly Placed[] => {
    if (value.kind !== 'record' || value.entries.some(({ key }) => typeof key === 'string' && addressKeys.test(key)))
      return [];
    return value.entries.flatMap(({ key, value: verb }) =>
      typeof key === 'string' && verbKeys.test(key) ? [{ expr: verb, fn }] : [],
    );
  });
}
