import type { Sdk } from '@mixer-oauth/core';
import { type Piece, piecesOf, type TextValue, type Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

const verbAndPath = /^\s*([A-Z]+)\s+/;

/**
 * `GET /users/{id}` as its verb and its path, each with where it was written; without a verb the whole is the path.
 *
 * @returns undefined for what is no text, nor may become one at a caller
 */
export function routeOf(value: Value): Readonly<{ verb: TextValue; path: Value }> | undefined {
  if (value.kind !== 'text' && value.kind !== 'param') return undefined;
  const [first, ...others] = piecesOf(value);
  const match = first && 'text' in first ? verbAndPath.exec(first.text) : null;
  if (!match || !first || !('text' in first)) return { verb: { kind: 'text', pieces: [] }, path: value };
  const rest: Piece = { ...first, text: first.text.slice(match[0].length) };
  return {
    verb: { kind: 'text', pieces: [{ text: match[1] ?? '' }] },
    path: { kind: 'text', pieces: [rest, ...others] },
  };
}

/**
 * The path that a helper of the package makes, `Routes.userGuilds()`: a symbol of it with a path and no verb.
 *
 * @returns undefined for anything else
 */
export function builtPath({ catalogue }: Scene, value: Value, sdk: Sdk): TextValue | undefined {
  if (value.kind !== 'external' || value.call === undefined) return undefined;
  const [method, owner] = value.path.filter((step) => step !== '()' && step !== 'new').toReversed();
  const first = value.call.expr.kind === 'call' ? value.call.expr.args[0]?.value : undefined;
  const written = first?.kind === 'text' ? `('${first.value}')` : '';
  const names = [`${owner}.${method}${written}`, `${owner}.${method}`];
  const symbols = catalogue.symbolsOf(sdk).filter(({ call }) => call?.protocol === 'rest' && call.method === undefined);
  const path = names.flatMap((name) => symbols.find(({ symbol }) => symbol === name)?.call?.path ?? [])[0];
  if (path === undefined) return undefined;
  return { kind: 'text', pieces: [{ text: path, origin: { file: value.call.fn.file.file, at: value.call.expr.at } }] };
}
