import { rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, Program } from './program.ts';

/** What a function is called: by its own name, else by the variable that it is in, `const load = () => …`. Empty where it has neither. */
export const nameOfFunction = (program: Program, fn: FunctionInfo): string =>
  fn.name || (heldIn(program).get(fn) ?? '');

const heldIn = rememberingEach((program: Program): ReadonlyMap<FunctionInfo, string> => {
  const found = new Map<FunctionInfo, string>();
  for (const { bind } of program.binds) {
    const fn = bind.value?.kind === 'function' ? program.functionOf(bind.value.fn) : undefined;
    if (fn && bind.target.kind === 'name') found.set(fn, bind.target.name);
  }
  return found;
});
