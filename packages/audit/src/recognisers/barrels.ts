import type { CallExpr } from '../outline/outline.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import type { FunctionInfo, Placed } from '../resolve/program/program.ts';
import { rootNameOf } from '../resolve/program/root-name.ts';
import { missingPath } from './asked-objects.ts';

/**
 * `Api.call(path)` with an `Api` of '../lib', where that is the name of a class with a method of that name that asks a provider: the
 * module only hands on what another defines, `export { default as Api } from './Api'`, so it names neither the method nor a provider.
 *
 * @returns paths below the root without an ending, of modules that no file of the program is
 */
export function barrelsOf(evaluator: Evaluator, wrappers: ReadonlySet<FunctionInfo>): readonly string[] {
  const names = new Set([...wrappers].flatMap(({ name, owner }) => (name === '' ? [] : [keyOf(owner?.name, name)])));
  const modules = evaluator.program.calls.flatMap((placed) =>
    names.has(keyOfCall(placed)) ? modulesOf(evaluator, placed) : [],
  );
  return [...new Set(modules)];
}

/** An object of a class may have the name of it: `api.call(path)`. */
const keyOf = (owner = '', name: string): string => `${owner.toLowerCase()}.${name}`;

function keyOfCall({ expr: { callee } }: Placed<CallExpr>): string {
  if (callee.kind === 'name') return keyOf('', callee.name);
  return callee.kind === 'member' ? keyOf(rootNameOf(callee.object), callee.name) : '';
}

const modulesOf = (evaluator: Evaluator, { expr: { callee }, fn }: Placed<CallExpr>): readonly string[] =>
  evaluator
    .evaluate(callee.kind === 'member' ? callee.object : callee, fn)
    .flatMap((value) => missingPath(evaluator.program, value) ?? []);
