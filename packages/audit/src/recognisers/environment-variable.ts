import { isEnvironment } from '../resolve/configuration/is-environment.ts';
import type { Value } from '../resolve/values.ts';

/** The environment variable that a value comes from whole: it was asked for by a function, or is a member of the environment. */
export function environmentVariable(value: Value): string | undefined {
  if (value.kind === 'external') return value.parent && isEnvironment(value.parent) ? value.path.at(-1) : undefined;
  if (value.kind !== 'text' || value.pieces.length !== 1) return undefined;
  const [piece] = value.pieces;
  return piece && 'hole' in piece && piece.hole.startsWith('env:') ? piece.hole.slice(4) : undefined;
}
