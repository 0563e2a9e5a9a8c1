import type { Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import { importsOf } from './imports.ts';
import { resolveModule } from './modules.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

/** `bots.mixer.chat` in a file that imports it under this whole name. Undefined where it is a member of something. */
export function dottedModule({ program }: Evaluator, expr: Expr, { file }: FunctionInfo): readonly Value[] | undefined {
  if (file.language !== 'python' || expr.kind !== 'member') return undefined;
  const name = dottedName(expr);
  const one = name === undefined ? undefined : importsOf(program, file).byAlias.get(name);
  const target = one && resolveModule(program, file, one.module);
  return target && [{ kind: 'module', file: target }];
}

function dottedName(expr: Expr): string | undefined {
  const steps: string[] = [];
  let part = expr;
  for (; part.kind === 'member'; part = part.object) steps.unshift(part.name);
  return part.kind === 'name' ? [part.name, ...steps].join('.') : undefined;
}
