import type { GenericCall } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { wholeText } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';

/** `sdk.subscribe('VOICE_STATE_UPDATE', …)`: events that a library's method subscribes to, at the position that it takes them. */
export function reportEvents(
  scene: Scene,
  { symbol, path: at }: GenericCall,
  { expr, fn }: Placed<CallExpr>,
  certainty: 'certain' | 'likely',
): void {
  const argument = typeof at === 'number' ? expr.args.filter(({ name }) => name === undefined)[at] : undefined;
  if (!argument) return;
  for (const value of scene.evaluator.evaluate(argument.value, fn)) {
    const name = wholeText(value);
    const operation = name === undefined ? undefined : scene.catalogue.eventAt(name);
    if (!operation) continue;
    const place = placeOf(argument.value, fn);
    scene.report({
      kind: 'call',
      certainty,
      provider: scene.catalogue.data.id,
      protocol: 'event',
      method: 'subscribe',
      path: operation.path ?? '',
      operation: operation.id,
      place,
      related: [{ place: placeOf(expr, fn), message: 'subscribed here' }],
      trace: [{ text: `${symbol} with ${operation.path ?? ''}`, place }],
    });
  }
}
