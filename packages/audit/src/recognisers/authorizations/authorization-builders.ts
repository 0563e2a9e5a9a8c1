import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { type Piece, piecesOf, wholeText } from '../../resolve/values.ts';
import { type Candidate, isAuthorize, originsOf, queryStart } from './authorization-candidate.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { joined, nothingSent, type SentParameters, sentInText } from './sent-parameters.ts';

const adds =
  /^(?:set|append|add|put|with|query|param|set_?parameter|add_?parameter|(?:append|add|set|with)?_?query_?(?:param|parameter|item|pair)s?)$/i;

/** `url.searchParams.set('state', x)`, `builder.addQueryParameter(…)`: what is said of one variable or in one chain. */
export function inBuilders(scene: Scene): readonly Candidate[] {
  const groups = new Map<string, { calls: Placed<CallExpr>[]; pieces: readonly Piece[] }>();
  for (const placed of scene.evaluator.program.calls) {
    const { expr: call, fn } = placed;
    if (call.callee.kind !== 'member' || !adds.test(call.callee.name) || call.args.length !== 2) continue;
    const root = rootOf(call.callee.object);
    const pieces = addressOf(scene, root, fn);
    if (!pieces) continue;
    const key = `${fn.file.file} ${fn.outline?.at.start ?? ''} ${root.kind === 'name' ? root.name : root.at.start}`;
    const group = groups.get(key) ?? { calls: [], pieces };
    groups.set(key, group);
    group.calls.push(placed);
  }
  return [...groups.values()].flatMap(({ calls, pieces }): readonly Candidate[] => {
    const [first] = calls;
    if (!first) return [];
    const own = sentInText(pieces, queryStart(pieces), 'query', placeOf(first.expr, first.fn));
    const said = calls.map((one) => sentByCall(scene, one));
    const parameters = joined([own, ...said]);
    const place = originsOf(pieces)[0] ?? placeOf(first.expr, first.fn);
    return [
      {
        expr: first.expr,
        fn: first.fn,
        chain: undefined,
        parameters,
        place,
        origins: originsOf(pieces),
        isWhole: !parameters.isOpen,
      },
    ];
  });
}

function rootOf(expr: Expr): Expr {
  let root = expr;
  for (;;) {
    if (root.kind === 'member') root = root.object;
    else if (root.kind === 'call' && root.callee.kind === 'member' && adds.test(root.callee.name))
      root = root.callee.object;
    else return root;
  }
}

/** The authorize address that an object was made of. */
function addressOf(scene: Scene, root: Expr, fn: FunctionInfo): readonly Piece[] | undefined {
  for (const value of scene.evaluator.evaluate(root, fn)) {
    if (value.kind === 'text' && isAuthorize(scene, value)) return value.pieces;
    if (value.kind !== 'external') continue;
    for (let step: typeof value.parent | undefined = value; step; step = step.parent) {
      if (step.call?.expr.kind !== 'call') continue;
      const inside = step.call;
      for (const { value: argument } of step.call.expr.args.slice(0, 2))
        for (const one of scene.evaluator.evaluate(argument, inside.fn))
          if (one.kind === 'text' && isAuthorize(scene, one)) return one.pieces;
    }
  }
  return undefined;
}

function sentByCall(scene: Scene, { expr: call, fn }: Placed<CallExpr>): SentParameters {
  const [key, value] = call.args;
  if (!key || !value) return nothingSent;
  const names = scene.evaluator.evaluate(key.value, fn).map((one) => wholeText(one));
  if (names.length === 0 || names.includes(undefined)) return { ...nothingSent, isOpen: true };
  const [first] = scene.evaluator.evaluate(value.value, fn);
  const pieces = first ? piecesOf(first) : [{ hole: 'value' }];
  const place = placeOf(value.value, fn);
  return {
    ...nothingSent,
    sent: names.flatMap((name) => (name === undefined ? [] : [{ name, pieces, carrier: 'query' as const, place }])),
  };
}
