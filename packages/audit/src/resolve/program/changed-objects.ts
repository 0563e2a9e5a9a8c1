import type { Expr, Statement } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, Program } from './program.ts';
import { rootNameOf } from './root-name.ts';

type Places = ReadonlyMap<string, number>;

/**
 * The variables whose objects a function, or one inside it, changes in ways that nobody follows, with where it first does:
 * `fill(data)`, `data[key] = value`, `list.unshift(row)`. What such an object is written as says nothing of what is in it then.
 */
const changesIn = rememberingEach((program: Program): ReadonlyMap<FunctionInfo, Places> => {
  const changes = new Map<FunctionInfo, Map<string, number>>();
  for (const fn of [...program.functions, ...[...program.files.values()].map(({ top }) => top)])
    for (const statement of fn.body)
      for (const [name, at] of changedBy(statement))
        for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
          const places = changes.get(scope) ?? new Map<string, number>();
          changes.set(scope, places.set(name, Math.min(at, places.get(name) ?? at)));
        }
  return changes;
});

/** `name` has been changed before the place, in a way that nobody follows. */
export const isChangedBefore = (program: Program, fn: FunctionInfo, name: string, position: number): boolean =>
  (changesIn(program).get(fn)?.get(name) ?? position) < position;

function changedBy(statement: Statement): readonly (readonly [string, number])[] {
  if (statement.kind === 'bind')
    return statement.target.kind === 'index' ? named([statement.target.object], statement.at.start) : [];
  const value = statement.kind === 'expr' || statement.kind === 'return' ? statement.value : undefined;
  if (value?.kind !== 'call') return [];
  const objects = value.callee.kind === 'member' ? [value.callee.object] : [];
  // Who uses what a call gives does not call it for what it does to its arguments.
  const handed = statement.kind === 'expr' ? value.args.map((argument) => argument.value) : [];
  return named([...objects, ...handed], value.at.start);
}

const named = (objects: readonly Expr[], at: number): readonly (readonly [string, number])[] =>
  objects.flatMap((object) => {
    const name = rootNameOf(object);
    return name === undefined || name === 'this' ? [] : [[name, at] as const];
  });
