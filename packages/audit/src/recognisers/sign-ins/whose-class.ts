import { ownerOf } from '../../resolve/program/method-around.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { ClassInfo, Program } from '../../resolve/program/program.ts';
import { mentionsProvider } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/** One of several classes for several providers: it holds addresses, and none of them is this provider's. */
export function isClassOfAnother({ catalogue, evaluator: { program } }: Scene, type: ClassInfo): boolean {
  const addresses = addressesByClass(program).get(type) ?? [];
  return addresses.length > 0 && !addresses.some((address) => mentionsProvider(catalogue, address));
}

/** Addresses with a host that are written in a class. */
const addressesByClass = rememberingEach((program: Program): ReadonlyMap<ClassInfo, readonly string[]> => {
  const found = new Map<ClassInfo, string[]>();
  for (const { expr, fn } of program.texts) {
    const text = expr.kind === 'concat' ? expr.parts[0] : expr;
    const owner = text?.kind === 'text' && hasHost.test(text.value) ? ownerOf(fn) : undefined;
    if (owner && text?.kind === 'text') push(found, owner, text.value);
  }
  return found;
});

const hasHost = /^https?:\/\/(?!localhost|127\.)[\w.-]+\.\w/i;
