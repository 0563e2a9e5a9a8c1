import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Placed } from '../../resolve/program/program.ts';

type RecordExpr = Extract<Expr, { kind: 'record' }>;

/**
 * AngularJS's and Vue's `resource(url, defaults, { search: { method: 'GET', url } })` as the requests that it stands for: one
 * for each action, at the action's own address or that of all. Any other call is itself.
 *
 * @see https://docs.angularjs.org/api/ngResource/service/$resource
 */
export function requestsIn(placed: Placed<CallExpr>): readonly Placed<CallExpr>[] {
  const { expr, fn } = placed;
  const [address, , described] = expr.args;
  if (!address || described?.value.kind !== 'record' || !/^\$?resource$/.test(nameOf(expr.callee))) return [placed];
  const actions = described.value.entries.flatMap(({ value }) => (value.kind === 'record' ? [value] : []));
  const requests = actions.map((value) => ({
    expr: { ...expr, args: hasAddress(value) ? [{ value }] : [address, { value }], at: value.at },
    fn,
  }));
  // The ready-made actions (get, query, save) use the address of all, which stands for nothing where each has another of its own.
  const hasOther = (action: RecordExpr): boolean => hasAddress(action) && !repeats(action, address.value);
  return actions.length > 0 && actions.every(hasOther) ? requests : [placed, ...requests];
}

const hasAddress = ({ entries }: RecordExpr): boolean => entries.some(({ key }) => key === 'url');

/** The action writes the address of all once more. */
const repeats = ({ entries }: RecordExpr, address: Expr): boolean =>
  address.kind === 'text' &&
  entries.some(({ key, value }) => key === 'url' && value.kind === 'text' && value.value === address.value);
