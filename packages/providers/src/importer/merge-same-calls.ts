import type { Needs, Operation } from '@mixer-oauth/core';
import type { Remarks } from './remarks.ts';

/**
 * Operations that an address cannot tell apart, such as `/notes/{id}` and `/notes/{number}`: the first stands for all. Where they
 * need different scopes, any of them may be the one, and none accuses.
 */
export function mergeSameCalls(operations: readonly Operation[], remarks: Remarks): readonly Operation[] {
  const byCall = Map.groupBy(operations, ({ method, path }) => `${method} ${path?.replaceAll(/\{[^{}]*\}/g, '{}')}`);
  return [...byCall.values()].flatMap(([first, ...others]): readonly Operation[] => {
    if (!first) return [];
    for (const { id } of others)
      remarks.add(id, 'another operation has the same path but for the names of its variables, and stands for it too');
    return [others.reduce(merged, first)];
  });
}

function merged(one: Operation, other: Operation): Operation {
  if (JSON.stringify(one.needs) === JSON.stringify(other.needs)) return one;
  const { declaredScopes: lists = [], strength: _strength, ...rest } = one;
  const declaredScopes = [...lists, ...(other.declaredScopes ?? [])];
  const needs = either(one.needs, other.needs);
  return {
    ...rest,
    needs,
    ...(declaredScopes.length > 0 && { declaredScopes }),
    ...(needs === 'unknown'
      ? { confidence: 'unknown' as const }
      : { confidence: 'inferred' as const, strength: 'weak' as const }),
    basis: `Its address is that of ${other.id} too, which needs something else.`,
  };
}

const either = (one: Needs, other: Needs): Needs =>
  one === 'unknown' || other === 'unknown' ? 'unknown' : [...one, ...other];
