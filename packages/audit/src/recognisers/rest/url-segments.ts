import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { laterOf } from '../../resolve/program/object-life.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { withNamedPart } from '../../resolve/text/replaced-texts.ts';
import { piecesOf, type Value, wholeText } from '../../resolve/values.ts';
import type { Address } from './address.ts';

const fills = /^(?:AddUrlSegment|routeParam)$/;

/**
 * RestSharp's `request.AddUrlSegment("id", id)`, which fills `{id}` of the address that the request was made with, and Unirest's
 * `get("/users/{id}").routeParam("id", id)`.
 */
export function withUrlSegments(
  evaluator: Evaluator,
  addresses: readonly Address[],
  { expr, fn }: Placed<CallExpr>,
  context: Context,
): readonly Address[] {
  if (!addresses.some((pieces) => pieces.some((piece) => 'text' in piece && piece.text.includes('{'))))
    return addresses;
  const steps = laterOf(evaluator.program, expr, fn).calls.filter((step) => fills.test(nameOf(step.expr.callee)));
  const filled = steps.reduce<readonly Value[]>(
    (texts, { expr: { args }, fn: inside }) => {
      const [name, value] = args;
      const [key] = name ? evaluator.evaluate(name.value, inside, context).flatMap((one) => wholeText(one) ?? []) : [];
      return key !== undefined && value
        ? withNamedPart(texts, key, evaluator.evaluate(value.value, inside, context))
        : texts;
    },
    addresses.map((pieces) => ({ kind: 'text', pieces })),
  );
  return filled.map((value) => piecesOf(value));
}
