import type { ClassInfo, FunctionInfo } from './infos.ts';

/** The method that a function is, or is written inside of. */
export function methodAround(fn: FunctionInfo): FunctionInfo | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) if (scope.owner) return scope;
  return undefined;
}

/** The class around a function. */
export const ownerOf = (fn: FunctionInfo): ClassInfo | undefined => methodAround(fn)?.owner;
