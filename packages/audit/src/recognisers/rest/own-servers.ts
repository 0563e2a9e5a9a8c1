import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { type ExternalValue, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { baseKeys } from './class-bases.ts';

/** `axios.create({ baseURL: '/api' })`: the client of a page for the server that the page came from. */
export function asksOwnServer(scene: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const { evaluator } = scene;
  const isOwn = (thunks: readonly Thunk[]): boolean =>
    thunks.some((thunk) => evaluator.force(thunk).some((value) => isOwnRoot(scene, value)));
  return calleeValues(evaluator, expr, fn, emptyContext).some((callee) => {
    for (
      let step: ExternalValue | undefined = callee.kind === 'external' ? callee : undefined;
      step;
      step = step.parent
    ) {
      for (const [key, thunks] of step.props ?? []) if (baseKeys.test(key) && isOwn(thunks)) return true;
      if (step.call?.expr.kind !== 'call' || step.call.expr === expr) continue;
      const { expr: made, fn: where, context } = step.call;
      for (const { value } of made.args)
        for (const one of evaluator.evaluate(value, where, context))
          if (one.kind === 'record')
            for (const [key, thunks] of one.entries) if (baseKeys.test(key) && isOwn(thunks)) return true;
    }
    return false;
  });
}

/** A root without a host that is no path of the provider's API. */
function isOwnRoot({ catalogue }: Scene, value: Value): boolean {
  const text = wholeText(value);
  if (text === undefined || !/^\/(?:[^/]|$)/.test(text)) return false;
  const path = pathOf(text);
  return !catalogue.data.urls.apiBases.some(({ url }) => pathOf(url.replace(/^\w+:\/\/[^/]+/, '')) === path);
}

const pathOf = (text: string): string => text.replace(/\/+$/, '').toLowerCase();
