import { writtenName } from '../../outline/written-name.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';

/** The macro that a place stands in: whoever calls it, in whatever file, has what it makes. */
export function macroAround(fn: FunctionInfo): readonly FunctionInfo[] {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer)
    if (scope.outline?.annotations.some(({ callee }) => writtenName(callee) === 'macro')) return [scope];
  return [];
}
