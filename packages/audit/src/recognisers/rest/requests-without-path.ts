import { nameOf } from '../../resolve/calls/calls.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { ExternalValue, Value } from '../../resolve/values.ts';

/**
 * RestSharp's `new RestRequest(Method.GET)`: it goes to the address that its client was made with, as it stands.
 *
 * @see https://github.com/restsharp/RestSharp/blob/106.15.0/src/RestSharp/RestRequest.cs
 */
export const isWithoutPath = (evaluator: Evaluator, value: Value): boolean => {
  for (let step = value.kind === 'external' ? value : undefined; step; step = step.parent)
    if (makes(step)) return saysNoPath(evaluator, step);
  return false;
};

const makes = ({ call }: ExternalValue): boolean =>
  call?.expr.kind === 'call' && call.expr.isNew && nameOf(call.expr.callee) === 'RestRequest';

function saysNoPath(evaluator: Evaluator, { call }: ExternalValue): boolean {
  if (call?.expr.kind !== 'call') return false;
  const { fn, context } = call;
  return call.expr.args.every(({ value }) =>
    evaluator
      .evaluate(value, fn, context)
      .every((one) => one.kind === 'external' && one.path.at(-2) === 'Method' && one.call === undefined),
  );
}
