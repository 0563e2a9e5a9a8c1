import { isEnvironment } from '../resolve/configuration/is-environment.ts';
import type { Value } from '../resolve/values.ts';

/** The environment variable that a value comes from whole: it was asked for by a function, or is a member of the environment. */
export function environmentVariable(value: Value): string | undefined {
  if (value.kind === 'external') return value.parent && isEnvironment(value.parent) ? value.path.at(-1) : undefined;
  if (value.kind !== 'text') return undefined;
  const [piece, ...others] = value.pieces.filter(
    (one) => 'hole' in one || one.text !== '' || one.variable !== undefined,
  );
  if (!piece || others.length > 0) return undefined;
  if ('text' in piece) return piece.variable;
  return piece.outside ? environmentVariable(piece.outside) : /^env:(.*)$/s.exec(piece.hole)?.[1];
}
