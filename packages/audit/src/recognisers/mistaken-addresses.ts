import type { CallExpr } from '../outline/outline.ts';
import { nameOf } from '../resolve/calls.ts';
import { type Chain, expand } from '../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../resolve/program.ts';
import { type ParamRef, piecesOf, type Value } from '../resolve/values.ts';
import { isBareClient } from './bare-clients.ts';
import { addressesOf } from './call-addresses.ts';
import { apiBaseOf, flatten, matchPath, originOf } from './provider-url.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';
import { verbOf } from './verbs.ts';

/**
 * `const url = base + path; return fetch(path)`: a wrapper that makes the provider's address of what it is handed, and then asks
 * for what it was handed. The code fails, but what its callers mean is plain: likely calls, once somebody corrects a word.
 */
export const mistakenAddresses: Recogniser = (scene) => {
  for (const { placed, asked } of parametersAskedFor(scene)) {
    if (!isCompleted(scene, asked)) continue;
    scene.noteWrappers([asked.fn]);
    expand(scene.evaluator, (chain) => visit(scene, placed, asked, chain), placed);
  }
};

type Asked = Readonly<{ placed: Placed<CallExpr>; asked: ParamRef }>;

/** Calls of an HTTP client that pass on what the function around them is handed. */
const parametersAskedFor = (scene: Scene): readonly Asked[] =>
  scene.evaluator.program.calls.flatMap((placed): readonly Asked[] => {
    const [first] = placed.expr.args;
    if (first?.value.kind !== 'name' || !isBareClient(scene, placed)) return [];
    const asked = scene.evaluator
      .evaluate(first.value, placed.fn)
      .flatMap((value) => (value.kind === 'param' && !value.members ? [value.param] : []))[0];
    return asked ? [{ placed, asked }] : [];
  });

/** In the same function an address of the provider's API is made of the parameter, right behind the base. */
function isCompleted({ evaluator, catalogue }: Scene, { fn: target, index }: ParamRef): boolean {
  return evaluator.program.texts.some(({ expr, fn }) => {
    if (expr.kind !== 'concat' || !isWithin(fn, target)) return false;
    return evaluator.evaluate(expr, fn).some((value) => {
      const flat = flatten(piecesOf(value));
      const base = apiBaseOf(catalogue, flat.text);
      const from = base && (flat.text.charAt(base.length) === '/' ? base.length + 1 : base.length);
      const piece = from !== undefined && flat.text.charAt(from) === '\u0000' ? flat.pieceAt(from) : undefined;
      return piece && 'hole' in piece && piece.param?.fn === target && piece.param.index === index;
    });
  });
}

function isWithin(fn: FunctionInfo, target: FunctionInfo): boolean {
  for (let next: FunctionInfo | undefined = fn; next; next = next.outer) if (next === target) return true;
  return false;
}

function visit(scene: Scene, { expr: call, fn }: Placed<CallExpr>, asked: ParamRef, chain: Chain): Set<FunctionInfo> {
  const options: Value[] = [];
  const needed = new Set([asked.fn]);
  const addresses = addressesOf(scene, call, fn, chain.context, options, needed);
  const verb = verbOf(scene, call, fn, chain.context, nameOf(call.callee), options);
  for (const { fn: target } of verb.params) needed.add(target);
  if (!chain.context.assumed.has(asked.fn)) return needed;
  for (const address of addresses) {
    const flat = flatten(address);
    for (const param of flat.paramsFrom(0).slice(0, 1)) if (flat.text.startsWith('\u0000')) needed.add(param.fn);
    if (!/^\/?[a-z]/i.test(flat.text) || /^[a-z][a-z\d+.-]*:/i.test(flat.text)) continue;
    for (const { name: method } of verb.names) report(scene, method, flat, { expr: call, fn }, chain);
  }
  return needed;
}

function report(
  scene: Scene,
  method: string,
  flat: ReturnType<typeof flatten>,
  { expr, fn }: Placed,
  { sites }: Chain,
): void {
  const match = matchPath(scene.catalogue, method, flat.text);
  if (!match.operation || match.isWholeHole) return;
  const place = originOf(flat, 0) ?? placeOf(expr, fn);
  scene.report({
    kind: 'call',
    certainty: 'likely',
    provider: scene.catalogue.data.id,
    protocol: 'rest',
    method,
    path: match.path,
    operation: match.operation.id,
    place,
    related: [
      { place: placeOf(expr, fn), message: 'the request' },
      ...sites.map(({ call }) => ({ place: placeOf(call.expr, call.fn), message: 'called here' })),
    ],
    trace: [
      {
        text: `${method} ${flat.text.replaceAll('\u0000', '{}')} to a function that makes an address of ${scene.catalogue.data.name} with it`,
        place,
      },
    ],
  });
}
