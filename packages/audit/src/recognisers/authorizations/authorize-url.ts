import type { Catalogue } from '@mixer-oauth/core';
import type { Origin, Piece } from '../../resolve/values.ts';

/** The addresses at which users approve, without scheme and in lower case: of the provider, and of its legacy hosts. */
export function authorizeAddresses({ data: { urls } }: Catalogue): readonly string[] {
  const [address = '', ...aliases] = [urls.authorize, ...(urls.aliases?.authorize ?? [])].map((url) =>
    url.replace(/^https?:\/\//, '').toLowerCase(),
  );
  const [, path = ''] = /^[^/]+(\/.*)$/.exec(address) ?? [];
  return [address, ...aliases, ...(urls.legacyHosts ?? []).map((host) => host.toLowerCase() + path)];
}

/** The address at which a device asks for a code, likewise; none where the provider has no such flow. */
export const deviceAddresses = ({ data: { urls } }: Catalogue): readonly string[] =>
  urls.device === undefined ? [] : [urls.device.replace(/^https?:\/\//, '').toLowerCase()];

/** The pieces of the value of `"scope"` in JSON that is written by hand: a text, or a list of texts. */
export function jsonPieces(pieces: readonly Piece[]): readonly Piece[] {
  return between(pieces, /"scopes?"\s*:\s*["[]/, /"\s*[,}]|\]|"$/).map((piece) =>
    'hole' in piece ? piece : { ...piece, text: piece.text.replaceAll('"', ' ') },
  );
}

/** The pieces of one query parameter's value. An address may stand in a text: `[invite](https://…?scope=bot)`. */
export const parameterPieces = (pieces: readonly Piece[], name: string): readonly Piece[] =>
  between(pieces, new RegExp(`(?:^|[?&])${name}=`), /[&#"'<>)\]`]/);

function between(pieces: readonly Piece[], opens: RegExp, closes: RegExp): readonly Piece[] {
  const result: Piece[] = [];
  let isInside = false;
  for (const piece of pieces) {
    if ('hole' in piece || piece.variable !== undefined) {
      if (isInside) result.push(piece);
      continue;
    }
    let text = piece.text;
    let offset = 0;
    if (!isInside) {
      const start = opens.exec(text);
      if (!start) continue;
      isInside = true;
      offset = start.index + start[0].length;
      text = text.slice(offset);
    }
    const end = text.search(closes);
    const part = end < 0 ? text : text.slice(0, end);
    result.push(
      piece.origin
        ? { text: part, origin: { file: piece.origin.file, at: shifted(piece.origin, offset) } }
        : { text: part },
    );
    if (end >= 0) break;
  }
  return result;
}

const shifted = ({ at }: Origin, offset: number): { start: number; end: number } => ({
  start: Math.min(at.start + offset, at.end),
  end: at.end,
});
