import { environmentValues } from '../configuration/environment.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { sourcedTogether } from '../modules/sourced-together.ts';
import { dominates } from '../program/binds.ts';
import { type FileInfo, type FunctionInfo, isClass, type PlacedBind } from '../program/program.ts';
import type { Arm, Expr } from '../../outline/outline.ts';
import { unknown, type Value, wholeText } from '../values.ts';
import { inScope, lookUpName } from './names.ts';

/** A variable that the file itself does not set: another that runs in the same shell does, or the environment. */
export function shellVariable(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined {
  for (const other of sourcedTogether(file, evaluator.program)) {
    const found = evaluator.program.definitionIn(other.top, name)
      ? undefined
      : inScope(evaluator, name, other.top, emptyContext, undefined);
    if (found) return found;
  }
  const set = environmentValues(evaluator, name);
  return set.length > 0 ? set : undefined;
}

type Binds = Readonly<{ binds: readonly PlacedBind[]; position: number | undefined; arms: readonly Arm[] }>;

/** `[ -n "$1" ] && URL="$1"; curl "$URL"` in a function of a script: what the variable held before, where that may still be. */
export function leftAsItWas(
  evaluator: Evaluator,
  name: string,
  { outer, file }: FunctionInfo,
  { binds, position, arms }: Binds,
  context: Context,
): readonly Value[] {
  if (!outer || position === undefined || !evaluator.program.traitsOf(file.language).callsPrograms) return [];
  const isSet = binds.some(({ bind }) => bind.isDeclaration || (bind.at.end <= position && dominates(bind.arms, arms)));
  return isSet ? [] : lookUpName(evaluator, name, outer, context);
}

/** What a command runs: a function of a file in the same shell, else a program. */
export function commandNamed({ program }: Evaluator, name: string, file: FileInfo): readonly Value[] {
  for (const one of [file, ...sourcedTogether(file, program)]) {
    const definition = program.definitionIn(one.top, name);
    if (definition && !isClass(definition))
      return program.overloadsOf(definition).map((fn): Value => ({ kind: 'function', fn }));
  }
  return [{ kind: 'external', module: '', path: [name], file }];
}

/** What runs where the command stands in variables: `"$handler" /users`, `"$@"` of `retry() { "$@" || "$@"; }`. */
export function commandIn(evaluator: Evaluator, callee: Expr, fn: FunctionInfo, context: Context): readonly Value[] {
  if (callee.kind === 'name') return commandNamed(evaluator, callee.name, fn.file);
  const said = evaluator.evaluate(callee.kind === 'spread' ? callee.value : callee, fn, context);
  const found = evaluator.settle(said, context).flatMap((value): readonly Value[] => {
    const [first, ...others] = value.kind === 'list' ? value.items : [];
    const names = first ? evaluator.force(first) : [value];
    const given = others.map((item) => ({ value: item }));
    return names
      .flatMap((one) => wholeText(one) ?? [])
      .flatMap((name) => commandNamed(evaluator, name, fn.file))
      .map((one) => (one.kind === 'function' && given.length > 0 ? { ...one, given } : one));
  });
  return found.length > 0 ? found : [unknown('command')];
}
