import type { CallExpr } from '../outline/outline.ts';
import { calleeValues, nameOf } from '../resolve/calls.ts';
import { type Context, emptyContext } from '../resolve/context.ts';
import { type Chain, expand } from '../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../resolve/program.ts';
import { type Piece, piecesOf, type Thunk, type Value } from '../resolve/values.ts';
import { basesOfReceiver } from './base-addresses.ts';
import { endpointIn } from './endpoints.ts';
import { reportParameters } from './report-parameters.ts';
import { joined, nothingSent, sentInText } from './sent-parameters.ts';
import { sentWithCall } from './sent-with-call.ts';
import { apiBaseOf, flatten, type FlatText, matchPath, originOf } from './provider-url.ts';
import { isNoRequest, mayRequest } from './not-requests.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';
import { isVerbLike, unwrapped, type Verb, verbOf } from './verbs.ts';

/** A text that may be the address of a call, with how its base was found. */
interface Address {
  readonly pieces: readonly Piece[];
  readonly isRelative: boolean; // no base could be resolved
}

const urlKeys = /^(?:url|uri|path|endpoint|href|baseURL|pathname|requestUri|address|URL|Url|Uri)$/;

/** REST calls: a call that is handed an address under the provider's API, directly or through wrappers. */
export const restCalls: Recogniser = (scene) => {
  for (const placed of scene.evaluator.program.calls) {
    const name = nameOf(placed.expr.callee);
    if (isNoRequest(scene, placed, name)) continue;
    // Callers are asked only for what may be a request itself: the rest hands its arguments to something that is.
    if (mayRequest(scene, placed, name)) expand(scene.evaluator, (chain) => visit(scene, placed, name, chain));
    else visit(scene, placed, name, { context: emptyContext, sites: [] });
  }
};

function visit(
  scene: Scene,
  { expr: call, fn }: Placed<CallExpr>,
  name: string,
  chain: Chain,
): ReadonlySet<FunctionInfo> {
  const options: Value[] = [];
  const addresses = addressesOf(scene, call, fn, chain.context, options);
  const needed = new Set<FunctionInfo>();
  if (addresses.length === 0) return needed;
  const verb = verbOf(scene, call, fn, chain.context, name, options);
  const leading: FunctionInfo[] = [];
  for (const address of addresses) {
    const flat = flatten(address.pieces);
    reportSent(scene, address.pieces, verb, call, fn, chain);
    const base = apiBaseOf(scene.catalogue, flat.text);
    if (base) report(scene, flat, base.length, base.version, verb, call, fn, chain, needed);
    else {
      leading.push(...leadingParams(flat).map((param) => param.fn));
      // A base that only the caller's object knows: `this.url + path`.
      if (/^\u0000[\u0000/]/.test(flat.text)) for (const param of flat.paramsFrom(1)) needed.add(param.fn);
    }
  }
  scene.noteWrappers(
    addresses.some(({ pieces }) => apiBaseOf(scene.catalogue, flatten(pieces).text) !== undefined) ? needed : [],
  );
  // The base last: who passes the path also tells which object, and with it which base, is meant.
  for (const target of leading) needed.add(target);
  return needed;
}

/** Parameters of the flow that travel with the request. Those of an authorization request are looked for where it is made. */
function reportSent(
  scene: Scene,
  pieces: readonly Piece[],
  verb: Verb,
  call: CallExpr,
  fn: FunctionInfo,
  { context, sites }: Chain,
): void {
  const { text } = flatten(pieces);
  const match = endpointIn(scene.catalogue, text);
  if (!match || match.endpoint === 'authorize') return;
  const query = text.indexOf('?', match.length);
  const own = query < 0 ? nothingSent : sentInText(pieces, query + 1, 'query', placeOf(call, fn));
  const { sent } = joined([own, sentWithCall(scene, call, fn, context, verb.names[0] ?? 'GET')]);
  const related = sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' }));
  reportParameters(scene, match.endpoint, sent, related);
}

/** A base or a whole address that a caller passes: the text begins with a parameter. */
function leadingParams(flat: FlatText): readonly { fn: FunctionInfo }[] {
  const [first] = flat.text.length > 0 && flat.text.startsWith('\u0000') ? [flat.pieceAt(0)] : [];
  return first && 'hole' in first && first.param ? [first.param] : [];
}

function report(
  scene: Scene,
  flat: FlatText,
  from: number,
  version: string | undefined,
  verb: Verb,
  call: CallExpr,
  fn: FunctionInfo,
  chain: Chain,
  needed: Set<FunctionInfo>,
): void {
  const rest = flat.text.slice(from);
  for (const { fn: target } of verb.params) needed.add(target);
  const place = originOf(flat, from) ?? placeOf(call, fn);
  const related = [
    { place: placeOf(call, fn), message: 'the request' },
    ...chain.sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' })),
  ];
  for (const method of verb.names) {
    const match = matchPath(scene.catalogue, method, rest, version);
    const params = flat.paramsFrom(from);
    // A parameter that is, or may go on, the path belongs to the caller; one that fills a variable does not.
    if (params.length > 0 && (match.isWholeHole || !match.operation))
      for (const { fn: target } of params) needed.add(target);
    if (match.isWholeHole) {
      if (/^[/]*$/.test(rest.split(/[?#]/)[0] ?? '')) continue;
      if (params.length === 0) scene.reportUnresolved('call', `${method} ${match.path}`, place);
      continue;
    }
    if (!match.operation && params.length > 0) continue;
    scene.report({
      kind: 'call',
      certainty: 'certain',
      provider: scene.catalogue.data.id,
      protocol: 'rest',
      method,
      path: match.path,
      ...(match.operation && { operation: match.operation.id }),
      ...(!verb.isExplicit && { isDefaultVerb: true }),
      place,
      related,
      trace: [
        { text: `${method} ${flat.text.replaceAll('\u0000', '{}')}`, place },
        ...related.map(({ place: at, message }) => ({ text: message, place: at })),
      ],
    });
  }
}

/** Texts that the call hands over as an address: an argument, an option, or an argument relative to the receiver's base. */
function addressesOf(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  options: Value[],
): readonly Address[] {
  const { evaluator } = scene;
  const texts: (readonly Piece[])[] = [];
  for (const { name, value } of call.args.slice(0, 6)) {
    if (name !== undefined && !urlKeys.test(name)) continue;
    if (value.kind === 'function' || value.kind === 'literal') continue;
    for (const one of evaluator.evaluate(value, fn, context)) {
      if (one.kind === 'text' || one.kind === 'param') texts.push(piecesOf(one));
      const settled = one.kind === 'param' ? evaluator.settle([one]) : [one];
      for (const request of settled) texts.push(...requestTexts(scene, request, context, options));
      for (const record of settled) {
        if (record.kind !== 'record' && !('props' in record && record.props)) continue;
        const entries =
          record.kind === 'record'
            ? record.entries
            : (record as { props: ReadonlyMap<string, readonly Thunk[]> }).props;
        options.push({ kind: 'record', entries });
        for (const [key, thunks] of entries) {
          if (!urlKeys.test(key)) continue;
          for (const thunk of thunks)
            texts.push(
              ...evaluator
                .evaluate(thunk.expr, thunk.fn, { frames: thunk.context.frames, assumed: context.assumed })
                .map((found) => piecesOf(found)),
            );
        }
      }
    }
  }
  const absolute = texts.map((pieces): Address => ({ pieces, isRelative: false }));
  const relative = texts.filter((pieces) => isPathLike(pieces));
  if (relative.length === 0) return absolute;
  const bases = basesOfReceiver(scene, calleeValues(evaluator, call, fn, context), options, call, fn, context);
  return [
    ...absolute,
    ...bases.flatMap((base) =>
      relative.map((pieces): Address => ({ pieces: [...base, { text: '/' }, ...pieces], isRelative: false })),
    ),
  ];
}

/** `new HttpRequestMessage(HttpMethod.Patch, path)` handed to a client: the request's own arguments are what counts. */
function requestTexts(scene: Scene, value: Value, context: Context, options: Value[]): readonly (readonly Piece[])[] {
  if (value.kind !== 'external' || value.call?.expr.kind !== 'call' || !/Request|Message/.test(value.path.at(-2) ?? ''))
    return [];
  const { expr, fn, context: inside } = value.call;
  const at: Context = { frames: inside.frames, assumed: context.assumed };
  return expr.args.flatMap(({ value: argument }) => {
    const verb = unwrapped(argument);
    if (isVerbLike(verb))
      options.push({ kind: 'record', entries: new Map([['method', [{ expr: verb, fn, context: inside }]]]) });
    return scene.evaluator
      .evaluate(argument, fn, at)
      .flatMap((one) => (one.kind === 'text' || one.kind === 'param' ? [piecesOf(one)] : []));
  });
}

/** `users/current`, `/channels/{}`: begins with a word or slash and is no address of its own. */
function isPathLike(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first || 'hole' in first) return first !== undefined;
  return !/^[a-z][a-z\d+.-]*:/i.test(first.text) && !/\s/.test(first.text.trim()) && first.text.trim() !== '';
}
