import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Placed, Program } from '../program/program.ts';

const holders = /^(?:environment|env|env_?variables|variables)$/i;

/**
 * Variables that a deployment sets: `environment` of Serverless and Docker Compose, `env_variables` of App Engine, `env` of
 * workflows and of Kubernetes. As a map, as a list of `NAME=value`, or as one of names and values.
 */
export const deployedVariables = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { expr, fn } of program.records) {
    if (!/^(?:yaml|json|toml)$/.test(fn.file.language)) continue;
    for (const { key, value } of expr.entries)
      if (typeof key === 'string' && holders.test(key))
        for (const [name, set] of variablesIn(value)) push(found, name, { expr: set, fn });
  }
  return found;
});

function variablesIn(value: Expr): readonly (readonly [string, Expr])[] {
  if (value.kind === 'record')
    return value.entries.flatMap(({ key, value: set }) => (typeof key === 'string' ? [[key, set] as const] : []));
  return value.kind === 'list' ? value.items.flatMap(variableIn) : [];
}

function variableIn(item: Expr): readonly (readonly [string, Expr])[] {
  if (item.kind === 'text') {
    const [, name, set] = /^(\w+)=(.*)$/.exec(item.value) ?? [];
    return name !== undefined && set !== undefined ? [[name, { ...item, value: set }]] : [];
  }
  if (item.kind !== 'record') return [];
  const [name, set] = ['name', 'value'].map((key) => item.entries.find((entry) => entry.key === key)?.value);
  return name?.kind === 'text' && set ? [[name.value, set]] : [];
}
