import type { Operation } from '@mixer-oauth/core';
import type { Recogniser } from '../recogniser.ts';
import { signInsOf } from './sign-ins.ts';

/**
 * Calls that a sign-in library makes by itself, as for the user's profile: symbols whose names are words. It calls what the scopes
 * that it is told allow, so such a call only clears a scope that the code asks for.
 */
export const ownCalls: Recogniser = (scene) => {
  const asked = new Set(scene.found.flatMap(({ kind, scope }) => (kind === 'request' && scope ? [scope] : [])));
  const seen = new Set<string>();
  for (const { sdk, place } of signInsOf(scene)) {
    if (seen.has(`${sdk.id} ${place.file}`)) continue;
    seen.add(`${sdk.id} ${place.file}`);
    for (const { symbol, operations } of sdk.symbols) {
      if (!symbol.includes(' ')) continue;
      for (const id of operations) {
        const operation = scene.catalogue.operation(id);
        if (!operation || !isAllowed(operation, asked)) continue;
        scene.report({
          kind: 'call',
          certainty: 'likely',
          isByLibrary: true,
          provider: scene.catalogue.data.id,
          protocol: operation.protocol,
          operation: id,
          ...(operation.method !== undefined && { method: operation.method }),
          ...(operation.path !== undefined && { path: operation.path }),
          place,
          related: [],
          trace: [{ text: `${sdk.packages[0]?.name ?? sdk.id} by itself: ${symbol}`, place }],
        });
      }
    }
  }
};

const isAllowed = ({ needs }: Operation, asked: ReadonlySet<string>): boolean =>
  needs !== 'unknown' && needs.some((option) => option.every((scope) => asked.has(scope)));
