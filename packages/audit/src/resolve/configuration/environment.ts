import { nameOf } from '../calls/calls.ts';
import type { Evaluator } from '../evaluator.ts';
import { deployedVariables } from './deployed-environment.ts';
import type { Program } from '../program/program.ts';
import { literalText, type Value } from '../values.ts';

// Addresses and names in parts. Anything else, a secret above all, is better known by its variable than by a sample's value.
export const isTelling = (text: string): boolean => /^[a-z][\w+.-]*:[^\s]/i.test(text);

/** What an environment file of the tree sets a variable to, if that is an address or a list of scopes. */
export function environmentValues(evaluator: Evaluator, name: string): readonly Value[] {
  const { program } = evaluator;
  const set = program.environmentFiles.flatMap(({ top }) =>
    program.memberBindsOf(top).flatMap(({ bind, fn }): readonly Value[] => {
      const isIt = bind.target.kind === 'member' && bind.target.name === name && bind.value?.kind === 'text';
      return isIt && bind.value?.kind === 'text' && isTelling(bind.value.value)
        ? evaluator.evaluate(bind.value, fn)
        : [];
    }),
  );
  const deployed = (deployedVariables(program).get(name) ?? []).flatMap(({ expr, fn }) =>
    expr.kind === 'text' && isTelling(expr.value) ? evaluator.evaluate(expr, fn) : [],
  );
  return [...set, ...deployed, ...(fieldsOfBuild(program).get(name) ?? [])];
}

/** `buildConfigField("String", "API_URL", "\"https://…\"")` in a build's script in Kotlin. */
function fieldsOfBuild(program: Program): ReadonlyMap<string, readonly Value[]> {
  const known = fieldsByProgram.get(program);
  if (known) return known;
  const fields = new Map<string, readonly Value[]>();
  fieldsByProgram.set(program, fields);
  for (const { expr, fn } of program.calls) {
    if (!fn.file.file.endsWith('.gradle.kts') || nameOf(expr.callee) !== 'buildConfigField') continue;
    const [, name, value] = expr.args.map((one) => (one.value.kind === 'text' ? one.value : undefined));
    const text = value?.value.replaceAll('"', '') ?? '';
    if (name && value && isTelling(text))
      fields.set(name.value, [literalText(text, { file: fn.file.file, at: value.at })]);
  }
  return fields;
}

const fieldsByProgram = new WeakMap<Program, ReadonlyMap<string, readonly Value[]>>();
