import type { Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { FileInfo, FunctionInfo } from '../../resolve/program/program.ts';
import { parameterName, roleOf } from '../endpoints.ts';
import type { Scene } from '../recogniser.ts';

const protecting = /^(?:state|nonce|code_challenge)$/;

export const isProtecting = (scene: Scene, name: string): boolean =>
  protecting.test(roleOf(scene.catalogue, name) ?? '');

// `setState`, `useState`, `getState`: state of a user interface, not of a sign-in.
const ofInterface = /^(?:set|use|get|init|reset|replace|push)_?\w*state$/i;
const inName = /(?:^|_)(?:state|nonce|pkce|csrf|xsrf|challenge|verifier)(?:_|$)/;

const known = new WeakMap<Scene, ReadonlySet<FileInfo>>();

/**
 * Files that speak of state, nonce or PKCE in any way: where one does, that an authorization request lacks them cannot be said,
 * since something may add them on its way.
 */
export function filesWithState(scene: Scene): ReadonlySet<FileInfo> {
  const found = known.get(scene) ?? collect(scene);
  known.set(scene, found);
  return found;
}

function collect(scene: Scene): ReadonlySet<FileInfo> {
  const { program } = scene.evaluator;
  const files = new Set<FileInfo>();
  const look = (name: unknown, { file }: FunctionInfo): void => {
    if (typeof name === 'string' && !ofInterface.test(name) && inName.test(parameterName(name))) files.add(file);
  };
  for (const { expr, fn } of program.records) for (const { key } of expr.entries) look(key, fn);
  for (const { expr, fn } of program.calls) {
    look(nameOf(expr.callee), fn);
    for (const { name } of expr.args) look(name, fn);
  }
  for (const { bind, fn } of program.binds)
    if (bind.target.kind === 'name') look(bind.target.name, fn);
    else if (bind.target.kind === 'index') look(textsOf(bind.target.key).join(), fn);
  for (const { expr, fn } of program.texts)
    if (textsOf(expr).some((text) => /(?:^|[?&\s])(?:state|nonce|code_challenge)(?:=|$)/.test(text)))
      files.add(fn.file);
  return files;
}

const textsOf = (expr: Expr): readonly string[] =>
  expr.kind === 'text' ? [expr.value] : expr.kind === 'concat' ? expr.parts.flatMap(textsOf) : [];
