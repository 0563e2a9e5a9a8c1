import type { Lowering } from '../lowering.ts';

/** Modules that the module around uses, as far as it has said so. */
const known = new WeakMap<Lowering, Set<string>>();

export const uses = (module: string, lowering: Lowering): boolean => known.get(lowering)?.has(module) ?? false;

export const addUse = (module: string, lowering: Lowering): void => void known.get(lowering)?.add(module);

/** What is known of the module says more than that it uses it. */
export const dropUse = (module: string, lowering: Lowering): void => void known.get(lowering)?.delete(module);

export function withOwnUses<T>(lowering: Lowering, lower: () => T): T {
  const outer = known.get(lowering);
  known.set(lowering, new Set());
  const result = lower();
  if (outer) known.set(lowering, outer);
  else known.delete(lowering);
  return result;
}
