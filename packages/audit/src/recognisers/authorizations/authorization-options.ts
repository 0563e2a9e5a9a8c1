import type { CallExpr, Expr } from '../../outline/outline.ts';
import { emptyContext as context } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Piece, piecesOf } from '../../resolve/values.ts';
import { type Candidate, isAuthorize, originsOf, queryStart } from './authorization-candidate.ts';
import { parameterName } from '../endpoints.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { joined, nothingSent, type SentParameters, sentInRecord, sentInText } from './sent-parameters.ts';
import { carrierOf, sentAs, sentWithCall } from './sent-with-call.ts';

/** `redirect(AUTHORIZE, { … })`, `get(AUTHORIZE, params=…)`, `session.authorization_url(AUTHORIZE, approval_prompt='force')`. */
export function inCalls(scene: Scene): readonly Candidate[] {
  return scene.evaluator.program.calls.flatMap(({ expr: call, fn }): readonly Candidate[] => {
    if (call.args.length < 2) return [];
    const address = addressAmong(scene, call, fn);
    if (!address) return [];
    const rest = { ...call, args: call.args.filter((argument) => argument !== address.argument) };
    const beside = sentWithCall(scene, rest, fn, context, 'query');
    // Without a response type these are the options of a library, which adds what it needs.
    const isRequest = beside.sent.some(({ name }) => name === 'response_type');
    const parameters = joined([
      sentInText(address.pieces, queryStart(address.pieces), 'query', placeOf(address.argument.value, fn)),
      isRequest ? beside : sentWithCall(scene, rest, fn, context, 'option'),
      namedOptions(scene, rest, fn),
    ]);
    if (parameters.sent.length === 0) return [];
    const isWhole = isRequest && !parameters.isOpen && call.args.every(({ value }) => value.kind !== 'spread');
    const place = placeOf(call, fn);
    return [{ expr: call, fn, chain: undefined, parameters, place, origins: originsOf(address.pieces), isWhole }];
  });
}

function addressAmong(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
): { argument: CallExpr['args'][number]; pieces: readonly Piece[] } | undefined {
  for (const argument of call.args.slice(0, 4)) {
    if (/^(?:function|literal|list|record)$/.test(argument.value.kind)) continue;
    for (const value of scene.evaluator.evaluate(argument.value, fn))
      if (value.kind === 'text' && isAuthorize(scene, value)) return { argument, pieces: value.pieces };
  }
  return undefined;
}

/** Named arguments beside the address are options of whatever makes the request. */
const namedOptions = (scene: Scene, call: CallExpr, fn: FunctionInfo): SentParameters => ({
  ...nothingSent,
  sent: call.args.flatMap(({ name, value }) => {
    if (name === undefined || carrierOf(name) !== undefined) return [];
    const [first] = scene.evaluator.evaluate(value, fn);
    const pieces = first ? piecesOf(first) : [{ hole: name }];
    return [{ name: parameterName(name), pieces, carrier: 'option' as const, place: placeOf(value, fn) }];
  }),
});

/** `{ authorizationUrl: AUTHORIZE, responseType: 'token' }`, `{ url: AUTHORIZE, qs: { … } }`. */
export function inRecords(scene: Scene): readonly Candidate[] {
  return scene.evaluator.program.records.flatMap(({ expr, fn }): readonly Candidate[] => {
    const [value] = scene.evaluator.evaluate(expr, fn);
    if (value?.kind !== 'record' || expr.entries.length < 2) return [];
    const address = [...value.entries.values()]
      .flat()
      .find((thunk) => isTextual(thunk.expr) && scene.evaluator.force(thunk).some((one) => isAuthorize(scene, one)));
    if (!address) return [];
    const nested = [...value.entries].flatMap(([key, thunks]) => {
      const carrier = carrierOf(key);
      if (!carrier) return [];
      return thunks.flatMap((thunk) =>
        scene.evaluator
          .force(thunk)
          .flatMap((one) => sentAs(scene, one, carrier, context, placeOf(thunk.expr, thunk.fn))),
      );
    });
    const parameters = joined([sentInRecord(scene, value, 'option', context), ...nested]);
    const isWhole =
      nested.length > 0 && !parameters.isOpen && joined(nested).sent.some(({ name }) => name === 'response_type');
    return [{ expr, fn, chain: undefined, parameters, place: placeOf(address.expr, address.fn), origins: [], isWhole }];
  });
}

const isTextual = ({ kind }: Expr): boolean => /^(?:text|concat|name|member|choice|call|index)$/.test(kind);
