import { type Endpoint, isPlaceholder, looksRandom } from '@mixer-oauth/core';
import type { Piece } from '../../resolve/values.ts';
import { roleOf, tokenParametersOf } from '../endpoints.ts';
import { placeOfText } from '../place-of-text.ts';
import type { Scene, Sighting } from '../recogniser.ts';
import { decodedText } from '../redirects/decoded.ts';
import type { Sent } from './sent-parameters.ts';

type Related = Sighting['related'];

/** Tells of the parameters of one request that say how a client signs in; what the others hold is of no interest here. */
export function reportParameters(scene: Scene, endpoint: Endpoint, sent: readonly Sent[], related: Related): void {
  for (const one of sent) {
    const isSecret = isSecretParameter(scene, one.name);
    // A library's options hold its secrets rightly.
    // GitHub's `/issues?state=all` has nothing to do with signing in.
    const isOfOthers = endpoint === 'api' || !isOfFlow(scene, one.name);
    if (isSecret ? one.carrier === 'option' : isOfOthers) continue;
    const shown = isSecret || isUnique(scene, one.name) ? stateOf(one.pieces) : textOf(one.pieces);
    if (shown === '' || (shown === '{}' && !isSecret)) continue;
    scene.report({
      kind: 'parameter',
      certainty: 'certain',
      provider: scene.catalogue.data.id,
      value: `${one.name}=${shown}`,
      endpoint,
      carrier: one.carrier,
      place: one.place,
      related,
      trace: [{ text: `${one.name} is sent to the ${endpoint} address in its ${one.carrier}`, place: one.place }],
    });
    if (isSecret) reportSecret(scene, one);
  }
}

function isOfFlow(scene: Scene, name: string): boolean {
  const row = scene.catalogue.data.authorizeParameters.find((one) => one.name === name);
  return name === 'grant_type' || row?.forcesConsent !== undefined || roleOf(scene.catalogue, name) !== undefined;
}

export const isSecretParameter = (scene: Scene, name: string): boolean =>
  name === 'client_secret' || tokenParametersOf(scene.catalogue).includes(name);

/** Parameters of which only matters whether they differ from one request to the next. */
const isUnique = (scene: Scene, name: string): boolean =>
  /^(?:state|nonce|code_challenge)$/.test(roleOf(scene.catalogue, name) ?? '');

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('hole' in piece ? '{}' : piece.text)).join('');

/** `literal` for a value that somebody wrote out; a placeholder of a format or of a template is none. */
function stateOf(pieces: readonly Piece[]): string {
  const text = textOf(pieces);
  if (text === '' || text.includes('{}')) return text === '' ? '' : '{}';
  return /[%{}$<>:[\]]/.test(decodedText(text)) || /^(?:[A-Z_]+|null|undefined|none|nil|true|false)$/.test(text)
    ? '{}'
    : 'literal';
}

function reportSecret(scene: Scene, { name, pieces, place: around }: Sent): void {
  const text = textOf(pieces);
  const [first] = pieces.flatMap((piece) => ('text' in piece && piece.origin ? [piece.origin] : []));
  const place = placeOfText(scene, first ?? around, text);
  if (text.includes('{}') || isPlaceholder(text) || !looksRandom(text)) return;
  scene.report({
    kind: 'secret',
    certainty: 'certain',
    provider: scene.catalogue.data.id,
    value: 'literal',
    place,
    related: [],
    trace: [{ text: `value of "${name}"`, place }],
  });
}
