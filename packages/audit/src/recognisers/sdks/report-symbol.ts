import type { Operation, Sdk, SdkSymbol } from '@mixer-oauth/core';
import type { Origin } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { tokenKindOf } from '../token-kinds.ts';

/** What a symbol of a client library calls. */
export function reportSymbol(scene: Scene, symbol: SdkSymbol, place: Origin, isCertain: boolean, sdk: Sdk): void {
  const operations = symbol.operations.flatMap((id) => scene.catalogue.operation(id) ?? []);
  // Which of them it is cannot be seen: each may be it, and none certainly is.
  const isOpen = symbol.isEither === true && !needTheSame(operations);
  const base = {
    kind: 'call' as const,
    certainty: isCertain && !isOpen ? ('certain' as const) : ('likely' as const),
    provider: scene.catalogue.data.id,
    place,
    related: [],
    trace: [{ text: `${symbol.symbol} of ${sdk.packages[0]?.name ?? sdk.id}`, place }],
    ...tokenKindOf(scene, sdk),
  };
  for (const operation of symbol.isEither === true && !isOpen ? operations.slice(0, 1) : operations) {
    // What a sign-in library does inside proves a flow and no scope.
    if (operation.isOAuthEndpoint) continue;
    const { protocol, method, path } = operation;
    scene.report({
      ...base,
      protocol,
      operation: operation.id,
      ...(method !== undefined && { method }),
      ...(path !== undefined && { path }),
      // One operation may have several paths by the letter: `/me/top/{type}`, and the method is of one of them.
      ...(symbol.operations.length === 1 && symbol.call?.path !== undefined && { written: symbol.call.path }),
    });
  }
  if (symbol.operations.length === 0 && symbol.call && isSent(symbol.call)) {
    const { protocol, method, path } = symbol.call;
    scene.report({ ...base, protocol, ...(method !== undefined && { method }), ...(path !== undefined && { path }) });
  }
}

/** A path without a verb is text for a call around it; what a socket subscribes to is told by the event. */
const isSent = ({ protocol, method }: NonNullable<SdkSymbol['call']>): boolean =>
  protocol !== 'constellation' && !(protocol === 'rest' && method === undefined);

const needTheSame = ([first, ...others]: readonly Operation[]): boolean =>
  others.every(
    (one) => JSON.stringify([one.needs, one.conditional]) === JSON.stringify([first?.needs, first?.conditional]),
  );
