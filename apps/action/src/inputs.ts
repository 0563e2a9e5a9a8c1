import type { FailLevel } from '@mixer-oauth/node';
import { UserError } from '@mixer-oauth/node/user-error';

/** What a workflow asks for; `action.yml` says what each means. */
export interface Inputs {
  readonly path: string;
  readonly manifest: string | undefined;
  readonly provider: string | undefined;
  readonly failOn: FailLevel;
  readonly comment: (typeof commentModes)[number];
  readonly checks: (typeof checkModes)[number];
  readonly sarif: (typeof sarifModes)[number];
  readonly baseline: string | undefined;
  readonly changedOnly: boolean;
  readonly base: string | undefined;
  readonly token: string | undefined;
}

// Written out, so that reading inputs needs nothing of the engine.
export const failLevels = ['error', 'warning', 'info', 'never'] as const satisfies readonly FailLevel[];
export const commentModes = ['auto', 'always', 'never'] as const;
export const checkModes = ['auto', 'commands', 'never'] as const;
export const sarifModes = ['upload', 'file', 'never'] as const;

/**
 * @param read - the text of an input by its name; empty where the workflow says nothing
 * @throws {UserError} when an input has a value that it cannot have
 */
export function readInputs(read: (name: string) => string): Inputs {
  const optional = (name: string): string | undefined => read(name) || undefined;
  return {
    path: read('path') || '.',
    manifest: optional('manifest'),
    provider: optional('provider'),
    failOn: oneOf('fail-on', read, failLevels, 'error'),
    comment: oneOf('comment', read, commentModes, 'auto'),
    checks: oneOf('checks', read, checkModes, 'auto'),
    sarif: oneOf('sarif', read, sarifModes, 'upload'),
    baseline: optional('baseline'),
    changedOnly: oneOf('changed-only', read, ['true', 'false'], 'false') === 'true',
    base: optional('base'),
    token: optional('token'),
  };
}

function oneOf<Value extends string>(
  name: string,
  read: (name: string) => string,
  values: readonly Value[],
  byDefault: Value,
): Value {
  const text = read(name).toLowerCase();
  if (text === '') return byDefault;
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  throw new UserError(`The input "${name}" cannot be "${read(name)}"`, {
    hint: `It can be ${values.map((value) => `"${value}"`).join(', ')}.`,
  });
}
