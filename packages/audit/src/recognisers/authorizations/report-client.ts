import { environmentVariable } from '../environment-variable.ts';
import { isClientId, originOfValue, shownValue } from '../redirects/parameters.ts';
import { decoded } from '../redirects/decoded.ts';
import type { Scene, Sighting } from '../recogniser.ts';
import { type Value, wholeText } from '../../resolve/values.ts';
import type { Candidate } from './authorization-candidate.ts';
import type { Sent } from './sent-parameters.ts';

/**
 * Which client asks, and where its users are sent back to: the file may show nothing else of the provider. What is written in the
 * address itself is looked for in all texts (`redirects/parameters-in-texts.ts`).
 */
export function reportClient(scene: Scene, { expr, parameters }: Candidate, related: Sighting['related']): void {
  const isText = expr.kind === 'text' || expr.kind === 'concat';
  for (const one of parameters.sent) {
    if (one.carrier === 'option' || (isText && one.isInText === true)) continue;
    const value: Value = { kind: 'text', pieces: one.pieces.map(decoded) };
    if (one.name === 'client_id' && isClientId(value)) report(scene, 'client-id', one, value, related);
    if (one.name === 'redirect_uri' && isRedirect(value)) report(scene, 'redirect', one, value, related);
  }
}

const quotes = 8; // around a literal, with what is written before them

const isRedirect = (value: Value): boolean =>
  environmentVariable(value) !== undefined || /^[a-z][a-z\d+.-]*:./i.test(shownValue(value) ?? '');

function report(
  scene: Scene,
  kind: 'client-id' | 'redirect',
  { name, pieces, place: around }: Sent,
  value: Value,
  related: Sighting['related'],
): void {
  const shown = shownValue(value);
  if (shown === undefined) return;
  const place = originOfValue(value) ?? around;
  // Written in the format itself, where it is found as in any text.
  const length = pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), quotes);
  if (wholeText(value) !== undefined && place.at.end - place.at.start > length) return;
  scene.report({
    kind,
    certainty: kind === 'client-id' || wholeText(value) !== undefined ? 'certain' : 'likely',
    provider: scene.catalogue.data.id,
    value: shown,
    place,
    related: kind === 'redirect' ? related : [],
    trace: [{ text: `value of "${name}"`, place }],
  });
}
