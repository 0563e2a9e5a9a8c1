import type { CallExpr } from '../../outline/outline.ts';
import { memberOf } from '../classes/members.ts';
import { calledProxy } from '../classes/proxies.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';

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

/** `ask(path)` of `ask = Api()`: the method of the object that is called then; what a proxy makes of it. Everything else as it is. */
export const asCalledObjects = (
  evaluator: Evaluator,
  values: readonly Value[],
  call: Thunk & Readonly<{ expr: CallExpr }>,
): readonly Value[] =>
  values.some(({ kind }) => kind === 'instance' || kind === 'external')
    ? values.flatMap((value) => {
        const name = value.kind === 'instance' ? methods.get(value.class.file.language) : undefined;
        const named = name === undefined ? [] : memberOf(evaluator, value, name);
        const found = value.kind === 'external' ? calledProxy(evaluator, value, call) : named;
        return found.some(({ kind }) => kind === 'function') ? found : [value];
      })
    : values;
