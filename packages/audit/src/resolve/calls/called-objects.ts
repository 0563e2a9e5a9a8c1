import { memberOf } from '../classes/members.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

// What runs where an object itself is called, by language.
const methods: ReadonlyMap<string, string> = new Map([
  ['python', '__call__'],
  ['php', '__invoke'],
  ['kotlin', 'invoke'],
  ['swift', 'callAsFunction'],
  ['cpp', 'operator()'],
]);

/** Who calls such an object need not write the name of the method; Ruby's `api.(path)` runs `call`. */
export const isUnnamed = ({ name, owner, file }: FunctionInfo): boolean =>
  owner !== undefined && name === (file.language === 'ruby' ? 'call' : methods.get(file.language));

/** `ask(path)` of `ask = Api()`: the method of the object that is called then. Everything else as it is. */
export const asCalledObjects = (evaluator: Evaluator, values: readonly Value[]): readonly Value[] =>
  values.some(({ kind }) => kind === 'instance')
    ? values.flatMap((value) => {
        const name = value.kind === 'instance' ? methods.get(value.class.file.language) : undefined;
        const found = name === undefined ? [] : memberOf(evaluator, value, name);
        return found.some(({ kind }) => kind === 'function') ? found : [value];
      })
    : values;
