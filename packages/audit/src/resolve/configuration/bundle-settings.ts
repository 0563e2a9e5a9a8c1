import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { type ExternalValue, type Thunk, type Value, wholeText } from '../values.ts';

/** What the property lists of a program say by their outermost keys. */
const listsOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Thunk[]> => {
  const found = new Map<string, readonly Thunk[]>();
  for (const { file, outline, top } of program.files.values()) {
    if (!/\.plist$/i.test(file)) continue;
    for (const { value } of outline.exports)
      for (const { key, value: expr } of value?.kind === 'record' ? value.entries : [])
        if (typeof key === 'string')
          found.set(key, [...(found.get(key) ?? []), { expr, fn: top, context: emptyContext }]);
  }
  return found;
});

const saying = (evaluator: Evaluator, key: string): readonly Value[] =>
  (listsOf(evaluator.program).get(key) ?? []).slice(0, mostTargets).flatMap((thunk) => evaluator.force(thunk));

const mostTargets = 6; // of one project: each has a list of its own

/** `Bundle.main.infoDictionary["Scopes"]`; nothing of other values. */
export const settingOfBundle = (evaluator: Evaluator, { path }: ExternalValue, key: string): readonly Value[] =>
  /^(?:localizedInfoDictionary|infoDictionary)$/.test(path.at(-1) ?? '') ? saying(evaluator, key) : [];

/** `Bundle.main.object(forInfoDictionaryKey: "Scopes")`; nothing of other calls. */
export function askedOfBundle(
  evaluator: Evaluator,
  { args: [first] }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  if (first?.name !== 'forInfoDictionaryKey') return [];
  const keys = evaluator.evaluate(first.value, fn, context).flatMap((value) => wholeText(value) ?? []);
  return keys.flatMap((key) => saying(evaluator, key));
}
