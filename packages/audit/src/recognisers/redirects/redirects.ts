import type { Certainty } from '@mixer-oauth/core';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Piece, piecesOf, type Value, wholeText } from '../../resolve/values.ts';
import { parametersInTexts } from './parameters-in-texts.ts';
import { environmentVariable } from '../environment-variable.ts';
import { decoded } from './decoded.ts';
import { type KeyedValue, keyedValues } from './keyed-values.ts';
import { originOfValue, shownValue } from './parameters.ts';
import { type OwnerOf, redirectOwners } from './redirect-owners.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';

const redirectKey = /^(?:oauth_?)?(?:redirect_?ur[il]s?|callback_?ur[li]|return_?ur[li])$/i;

/** Redirect URIs in files that talk to the provider: options, arguments and names of that kind, and authorize URLs. */
export const redirects: Recogniser = (scene) => {
  const ownerOf = redirectOwners(scene, redirectKey);
  for (const sink of keyedValues(scene.evaluator.program, (name) => redirectKey.test(name)))
    if (scene.relations.talks(sink.fn.file.file))
      expand(scene.evaluator, (chain) => visit(scene, sink, ownerOf, chain));
  authorizeUrls(scene);
};

function visit(scene: Scene, sink: KeyedValue, ownerOf: OwnerOf, chain: Chain): ReadonlySet<FunctionInfo> {
  const owner = ownerOf(sink.holder, sink.fn);
  const needed = new Set<FunctionInfo>();
  if (owner === 'another') return needed;
  const values = scene.evaluator.evaluate(sink.value, sink.fn, chain.context);
  // What stands beside something from outside is a default, which a deployment replaces.
  const isFixed = values.every((value) => wholeText(value) !== undefined);
  for (const value of values) {
    for (const piece of piecesOf(value)) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
    report(scene, value, sink, owner === 'provider' && sink.isHandedOn && isFixed ? 'certain' : 'likely', chain);
  }
  return needed;
}

const absolute = /^[a-z][a-z\d+.-]*:/i;

function report(scene: Scene, value: Value, sink: KeyedValue, certainty: Certainty, chain: Chain): void {
  const place = originOfValue(value) ?? placeOf(sink.value, sink.fn);
  const shown = shownValue(value);
  const isVisible = environmentVariable(value) !== undefined || (shown !== undefined && absolute.test(shown));
  if (!isVisible && wholeText(value) === '') return;
  // A parameter that callers fill is told where they do.
  if (!isVisible && piecesOf(value).some((piece) => hasCallers(scene, piece))) return;
  scene.report({
    kind: 'redirect',
    certainty: isVisible ? certainty : 'unresolved',
    provider: scene.catalogue.data.id,
    ...(shown !== undefined && { value: shown }),
    place,
    related: chain.sites.map(({ call }) => ({ place: placeOf(call.expr, call.fn), message: 'called here' })),
    trace: [{ text: `value of "${sink.key}"`, place }],
  });
}

const hasCallers = ({ evaluator }: Scene, piece: Piece): boolean =>
  'hole' in piece && piece.param !== undefined && (evaluator.sites.get(piece.param.fn)?.length ?? 0) > 0;

/** A redirect parameter of a written authorize address: nothing else could be meant. */
function authorizeUrls(scene: Scene): void {
  for (const { expr, fn, parameter, chain } of parametersInTexts(scene, 'redirect_uri')) {
    const sink = { value: expr, fn, key: 'redirect_uri', isHandedOn: true };
    report(scene, { kind: 'text', pieces: parameter.map(decoded) }, sink, 'certain', chain);
  }
}
