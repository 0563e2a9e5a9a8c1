import type { Evaluator } from '../evaluator.ts';
import type { ExternalValue, Value } from '../values.ts';

/** `process.env`, `import.meta.env`, `Deno.env`, `ENV`, `$_ENV`, `os.environ`: whose members are variables. */
export const isEnvironment = ({ module, path }: ExternalValue): boolean => {
  const last = path.at(-1) ?? '';
  if (last === 'environ' && (module === 'os' || path[0] === 'os')) return true;
  if (module !== '') return false;
  return (
    /^_?ENV$/.test(last) || (last === 'env' && /^(?:process|Deno|import(?:\.meta)?|meta|Bun)$/.test(path[0] ?? ''))
  );
};

// Addresses and names in parts. Anything else, a secret above all, is better known by its variable than by a sample's value.
const telling = /^[a-z][\w+.-]*:[^\s]/i;

/** What an environment file of the tree sets a variable to, if that is an address or a list of scopes. */
export function environmentValues(evaluator: Evaluator, name: string): readonly Value[] {
  const { program } = evaluator;
  return program.environmentFiles.flatMap(({ top }) =>
    program.memberBindsOf(top).flatMap(({ bind, fn }): readonly Value[] => {
      const isIt = bind.target.kind === 'member' && bind.target.name === name && bind.value?.kind === 'text';
      return isIt && bind.value?.kind === 'text' && telling.test(bind.value.value)
        ? evaluator.evaluate(bind.value, fn)
        : [];
    }),
  );
}
