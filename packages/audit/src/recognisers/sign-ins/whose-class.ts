import { ownerOf } from '../../resolve/program/method-around.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { ClassInfo, FunctionInfo, Program } from '../../resolve/program/program.ts';
import { mentionsProvider } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/** One of several classes for several providers: it holds addresses, and none of them is this provider's. */
export function isClassOfAnother({ catalogue, evaluator: { program } }: Scene, type: ClassInfo): boolean {
  const addresses = addressesByClass(program).get(type) ?? [];
  return addresses.length > 0 && !addresses.some((address) => mentionsProvider(catalogue, address));
}

/** What the body of such a class says to what it uses: `use Acme.Strategy, default_scope: "…"`. */
export const isSaidByAnother = (scene: Scene, fn: FunctionInfo): boolean =>
  fn.owner !== undefined && fn.owner.body === fn && isClassOfAnother(scene, fn.owner);

/** Addresses with a host that are written in a class. */
const addressesByClass = rememberingEach((program: Program): ReadonlyMap<ClassInfo, readonly string[]> => {
  const found = new Map<ClassInfo, string[]>();
  for (const { expr, fn } of program.texts) {
    const text = expr.kind === 'concat' ? expr.parts[0] : expr;
    const owner = text?.kind === 'text' && hasHost.test(text.value) ? ownerOf(fn) : undefined;
    if (owner && text?.kind === 'text')
      for (const type of [owner, ...around(program, owner)]) push(found, type, text.value);
  }
  return found;
});

/** The module of Elixir that one stands in by its name: `Acme.Strategy` has what is told of it in `Acme.Strategy.OAuth`. */
const around = (program: Program, { name, file }: ClassInfo): readonly ClassInfo[] =>
  file.language === 'elixir' ? program.classesNamed(name.replace(/\.\w+$/, '')).filter((one) => one.name !== name) : [];

const hasHost = /^https?:\/\/(?!localhost|127\.)[\w.-]+\.\w/i;
