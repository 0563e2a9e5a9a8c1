import type { Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Origin, piecesOf, type Value } from '../../resolve/values.ts';
import { type Candidate, originsOf } from './authorization-candidate.ts';
import { grownTexts, GrownAddresses } from './grown-texts.ts';
import { endpointIn } from '../endpoints.ts';
import { flatten, originOf } from '../provider-url.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { joined, recordsBelow, sentInRecord, sentInText } from './sent-parameters.ts';

/** `'https://…/authorize?client_id=' + id + …`, and the address with a query made of an object. */
export function inTexts(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  const formats = scene.evaluator.program.calls.filter(({ expr }) =>
    /^(?:s?printf|format|Format|concat|Concat|__mod__|join|Join)$/i.test(nameOf(expr.callee)),
  );
  const inFormats = new Set(
    formats.flatMap(({ expr }) => [
      ...expr.args.map(({ value }) => value),
      expr.callee.kind === 'member' ? expr.callee.object : expr.callee,
    ]),
  );
  const texts = scene.evaluator.program.texts.filter(({ expr }) => !inFormats.has(expr));
  const wholes = new GrownAddresses();
  for (const { expr, fn } of [...grownTexts(scene), ...texts, ...formats]) {
    if (scene.evaluator.program.compared.has(expr)) continue;
    expand(scene.evaluator, (chain) => {
      const needed = new Set<FunctionInfo>();
      for (const value of scene.evaluator.evaluate(expr, fn, chain.context)) {
        const one = textCandidate(scene, expr, fn, chain, value);
        if (!one || (expr.kind !== 'name' && wholes.begins(value))) continue;
        if (expr.kind === 'name') wholes.add(value);
        found.push(one);
        for (const { pieces } of one.parameters.sent)
          for (const piece of pieces) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
      }
      return needed;
    });
  }
  return found;
}

/** Where the address begins, if that is part of the request itself: a constant is written once for many. */
function placeOfRequest(expr: Expr, fn: FunctionInfo, origin: Origin | undefined): Origin {
  const own = placeOf(expr, fn);
  if (origin?.file !== own.file) return own;
  // What grows step by step begins in an earlier statement.
  const around = expr.kind === 'name' ? fn.outline?.at : own.at;
  const isInside = !around || (origin.at.start >= around.start && origin.at.end <= around.end);
  return isInside ? origin : own;
}

function textCandidate(scene: Scene, expr: Expr, fn: FunctionInfo, chain: Chain, value: Value): Candidate | undefined {
  const pieces = piecesOf(value);
  const flat = flatten(pieces);
  const match = endpointIn(scene.catalogue, flat.text);
  const query = match?.endpoint === 'authorize' ? flat.text.indexOf('?', match.length) : -1;
  if (!match || query < 0 || query === flat.text.length - 1) return undefined;
  const own = sentInText(pieces, query + 1, 'query', placeOf(expr, fn));
  const records = own.gaps > 0 ? recordsBelow(scene, expr, fn, chain.context) : [];
  const parameters = joined([own, ...records.map((record) => sentInRecord(scene, record, 'query', chain.context))]);
  if (parameters.sent.length === 0) return undefined;
  return {
    expr,
    fn,
    chain,
    parameters,
    place: placeOfRequest(expr, fn, originOf(flat, 0)),
    origins: originsOf(pieces),
    isWhole: !parameters.isOpen && own.gaps === records.length,
  };
}
