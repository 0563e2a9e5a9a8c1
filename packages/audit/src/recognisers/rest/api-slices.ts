import { nameOf } from '../../resolve/calls/calls.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import {
  baseQueriesOf,
  isOfSlices,
  optionOf,
  type SliceRequest,
  sliceRequests,
} from '../../resolve/deliveries/api-slices.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { expand } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { slashed } from '../../resolve/text/address.ts';
import { type Piece, piecesOf, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import { whyHidden } from './blind-spots.ts';
import { rowsDescribed } from './described-operations.ts';
import { type FlatText, apiBaseOf, flatten, matchPath, originOf, pathsOf } from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { onlyVerb } from './readings.ts';
import { isVerb } from './verb-words.ts';

const deepest = 3; // base queries around each other: one that tries again, one that signs in again

/**
 * Endpoints of API slices that ask with the library's own `fetchBaseQuery({ baseUrl })`: each path is a call behind that base, with GET
 * where nothing else is said. Those that ask with a function of the program are read as calls of that function.
 *
 * @see https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery
 */
export const apiSlices: Recogniser = (scene) => {
  const { evaluator } = scene;
  for (const request of sliceRequests(evaluator)) {
    if (!evaluator.steps.mayAsk(request.asked.fn.file.file)) continue;
    // A row of another service is no row of this one.
    if (request.asked.expr.kind === 'record') rowsDescribed(evaluator).add(request.asked.expr);
    expand(evaluator, ({ context }) => visit(scene, request, context), request.slice);
  }
};

type Asked = Readonly<{ url: readonly Piece[]; verbs: readonly string[]; isHidden: boolean }>;

function visit(scene: Scene, request: SliceRequest, context: Context): ReadonlySet<FunctionInfo> {
  const { evaluator } = scene;
  const needed = new Set<FunctionInfo>();
  const bases = baseQueriesOf(evaluator, request.slice).flatMap((thunk) => basesOf(evaluator, thunk, context));
  const asked = evaluator.evaluate(request.asked.expr, request.asked.fn).flatMap((value) => askedBy(evaluator, value));
  for (const base of bases) {
    for (const piece of base) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
    for (const one of asked) report(scene, request, base, one);
  }
  return needed;
}

const valuesOf = (evaluator: Evaluator, { expr, fn, context }: Thunk, { assumed }: Context): readonly Value[] =>
  evaluator.evaluate(expr, fn, { frames: context.frames, assumed });

/** The bases that a base query puts before each path; an empty one where it has none. */
function basesOf(evaluator: Evaluator, query: Thunk, context: Context, depth = 0): readonly (readonly Piece[])[] {
  if (depth > deepest) return [];
  return valuesOf(evaluator, query, context).flatMap((value): readonly (readonly Piece[])[] => {
    if (value.kind === 'function') return basesBehind(evaluator, value.fn, depth);
    const made = value.kind === 'external' && isOfSlices(value) ? value.call : undefined;
    if (made?.expr.kind !== 'call') return [];
    const [first] = made.expr.args;
    const name = nameOf(made.expr.callee);
    if (first && name === 'retry') return basesOf(evaluator, { ...made, expr: first.value }, context, depth + 1);
    if (name !== 'fetchBaseQuery') return [];
    const options = first ? valuesOf(evaluator, { ...made, expr: first.value }, context) : [];
    const written = options
      .flatMap((one) => optionOf(evaluator, one, 'baseUrl'))
      .flatMap((thunk) => valuesOf(evaluator, thunk, context));
    return written.length > 0 ? written.map((one) => piecesOf(one)) : [[]];
  });
}

/** `async (args, api, extra) => { let result = await baseQuery(args, api, extra); … }`: what is handed on as it came. */
function basesBehind(evaluator: Evaluator, fn: FunctionInfo, depth: number): readonly (readonly Piece[])[] {
  const [param] = fn.params;
  if (!param) return [];
  const handedOn = [fn, ...evaluator.program.innerFunctionsOf(fn)]
    .flatMap((one) => evaluator.program.uses.bareCallsIn(one))
    .filter(({ expr: { args } }) => args[0]?.value.kind === 'name' && args[0].value.name === param.name);
  const bases = handedOn.flatMap(({ expr: { callee }, fn: inside }) =>
    basesOf(evaluator, { expr: callee, fn: inside, context: emptyContext }, emptyContext, depth + 1),
  );
  const seen = new Set<string>();
  return bases.filter((base) => {
    const { text } = flatten(base);
    return !seen.has(text) && seen.add(text);
  });
}

/** `'/me'`, `{ url: '/me', method: 'PUT' }` */
function askedBy(evaluator: Evaluator, value: Value): readonly Asked[] {
  if (value.kind !== 'record') return [{ url: piecesOf(value), verbs: ['GET'], isHidden: false }];
  const said = optionOf(evaluator, value, 'method').flatMap((thunk) => evaluator.force(thunk));
  const verbs = said.flatMap((one) => wholeText(one) ?? []).filter(isVerb);
  const names = said.length === 0 ? ['GET'] : [...new Set(verbs.map((verb) => verb.toUpperCase()))];
  return optionOf(evaluator, value, 'url').flatMap((thunk) =>
    evaluator.force(thunk).map((url) => ({ url: piecesOf(url), verbs: names, isHidden: verbs.length < said.length })),
  );
}

/** A whole address goes where it says, anything else behind the base. */
const joined = (base: readonly Piece[], url: readonly Piece[]): readonly Piece[] =>
  base.length === 0 || /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(flatten(url).text) ? url : slashed(base, url);

function report(
  scene: Scene,
  { call, slice, asked }: SliceRequest,
  base: readonly Piece[],
  { url, verbs, isHidden }: Asked,
): void {
  const flat = flatten(joined(base, url));
  const api = apiBaseOf(scene.catalogue, flat.text);
  if (!api) return;
  const rest = flat.text.slice(api.length);
  const at = placeOf(call.expr, call.fn);
  const place = placeOfUrl(flatten(url)) ?? placeOf(asked.expr, asked.fn);
  const only = isHidden ? onlyVerb(scene, rest, api.version) : undefined;
  for (const method of only ? [only] : verbs) {
    const match = matchPath(scene.catalogue, method, rest, api.version);
    if (match.isWholeHole || match.isUnseen) {
      scene.reportUnresolved('call', `${method} ${match.path}`, place, whyHidden(flat, []));
      continue;
    }
    scene.report({
      kind: 'call',
      certainty: verbs.length === 1 && !isHidden ? 'certain' : 'likely',
      provider: scene.catalogue.data.id,
      protocol: 'rest',
      method,
      ...pathsOf(match),
      ...(match.operation && { operation: match.operation.id }),
      place,
      related: [
        { place: at, message: 'the endpoint' },
        { place: placeOf(slice.expr, slice.fn), message: 'the API that it is of' },
      ],
      trace: [{ text: `${method} ${flat.text.replaceAll('\u0000', '{}')}`, place }],
    });
  }
}

/** Where the endpoint itself writes of its path. */
const placeOfUrl = (url: FlatText): ReturnType<typeof originOf> =>
  /[a-z]/i.test(url.text) ? originOf(url, /^[a-z]+:\/\/[^/]*/i.exec(url.text)?.[0].length ?? 0) : undefined;
