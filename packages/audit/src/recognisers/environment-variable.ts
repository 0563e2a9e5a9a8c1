import type { Value } from '../resolve/values.ts';

/** The environment variable that a value comes from whole. */
export function environmentVariable(value: Value): string | undefined {
  if (value.kind === 'external' && /^(?:process|Deno|import)$/.test(value.path[0] ?? '') && value.path.includes('env'))
    return value.path.at(-1);
  if (value.kind !== 'text' || value.pieces.length !== 1) return undefined;
  const [piece] = value.pieces;
  return piece && 'hole' in piece && piece.hole.startsWith('env:') ? piece.hole.slice(4) : undefined;
}
