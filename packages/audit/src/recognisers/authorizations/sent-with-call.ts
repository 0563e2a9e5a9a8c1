import type { Carrier } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Piece, piecesOf, type Value } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { joined, recordsIn, type SentParameters, sentInRecord, sentInText } from './sent-parameters.ts';
import type { Verb } from '../rest/verb.ts';
import { verbInName } from '../rest/verb-words.ts';

const inQuery = /^(?:params?|qs|query|search|searchParams|queryParams|queryParameters|query_params|urlParams)$/;
const inBody = /^(?:data|body|form|formData|form_params|form_data|json|payload|content|fields|postData|source)$/;
const notParameters = /^(?:url|uri|method|headers|baseURL|responseType|host|hostname|path|pathname|timeout)$/;

export const carrierOf = (key: string): Carrier | undefined =>
  inQuery.test(key) ? 'query' : inBody.test(key) ? 'body' : undefined;

/**
 * What a call sends besides its address: query and body among its arguments and options.
 *
 * @param positional - what an object is that stands for itself, as in `post(url, { … })`; undefined where that cannot be told
 */
export function sentWithCall(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  positional: Carrier | undefined,
): SentParameters {
  return joined(
    call.args.slice(0, 8).flatMap(({ name, value }): readonly SentParameters[] => {
      if (value.kind === 'function' || value.kind === 'literal') return [];
      const carrier = name === undefined ? undefined : carrierOf(name);
      if (name !== undefined && carrier === undefined) return [];
      const values = scene.evaluator.settle(scene.evaluator.evaluate(value, fn, context), context);
      const place = placeOf(value, fn);
      return values.flatMap((one) =>
        carrier ? sentAs(scene, one, carrier, context, place) : sentByPosition(scene, one, positional, context, place),
      );
    }),
  );
}

/** `get(url, { … })` has the object in its query, `post(url, { … })` in its body; `request(verb, url, { … })` may have either. */
export function positionalCarrier(call: CallExpr, { names, isExplicit }: Verb): Carrier | undefined {
  const isRead = (verb: string | undefined): boolean => verb === 'GET' || verb === 'HEAD' || verb === 'DELETE';
  const named = verbInName(nameOf(call.callee));
  if (named !== undefined) return isRead(named) ? 'query' : 'body';
  return isExplicit && names.length > 0 && !names.some(({ name }) => isRead(name)) ? 'body' : undefined;
}

type Place = ReturnType<typeof placeOf>;

/** A value that is a query or a body: an object, what was made of one, or text in the form of a query. */
export function sentAs(
  scene: Scene,
  value: Value,
  carrier: Carrier,
  context: Context,
  place: Place,
): readonly SentParameters[] {
  if (value.kind === 'text') return isForm(value) ? [sentInText(value.pieces, 0, carrier, place)] : [];
  const records = recordsIn(scene, value, context).map((record) => sentInRecord(scene, record, carrier, context));
  return records.length > 0
    ? records
    : formsIn(scene, value, context).map((form) => sentInText(form, 0, carrier, place));
}

/** Text in the form of a query that something was made of: `new StringContent("grant_type=…")`, `ltn12.source.string(body)`. */
function formsIn(scene: Scene, value: Value, context: Context): readonly (readonly Piece[])[] {
  if (value.kind !== 'external' || value.call?.expr.kind !== 'call') return [];
  const { expr, fn, context: inside } = value.call;
  const [first] = expr.args;
  const passed = first
    ? scene.evaluator.evaluate(first.value, fn, { frames: inside.frames, assumed: context.assumed })
    : [];
  return passed.flatMap((one) => (one.kind === 'text' && isForm(one) ? [one.pieces] : []));
}

const isForm = (value: Value): boolean =>
  /^[?&]?\w+=/.test(
    piecesOf(value)
      .map((piece) => ('hole' in piece ? '' : piece.text))
      .join(''),
  );

/** `post(url, { … })`, `get(url, { params: { … } })`. */
function sentByPosition(
  scene: Scene,
  value: Value,
  usual: Carrier | undefined,
  context: Context,
  place: Place,
): readonly SentParameters[] {
  // Text or an object made for a form is a body, wherever it stands.
  if (value.kind !== 'record') return sentAs(scene, value, usual ?? 'body', context, place);
  const keys = [...value.entries.keys()];
  const options = keys.filter((key) => carrierOf(key) !== undefined);
  if (options.length === 0 && !keys.some((key) => notParameters.test(key)))
    return usual ? [sentInRecord(scene, value, usual, context)] : [];
  return options.flatMap((key) =>
    (value.entries.get(key) ?? []).flatMap((thunk) =>
      scene.evaluator
        .evaluate(thunk.expr, thunk.fn, { frames: thunk.context.frames, assumed: context.assumed })
        .flatMap((one) => sentAs(scene, one, carrierOf(key) ?? 'body', context, placeOf(thunk.expr, thunk.fn))),
    ),
  );
}
