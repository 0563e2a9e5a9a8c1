import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { slashed } from '../../resolve/text/address.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { combinations, type Piece, piecesOf } from '../../resolve/values.ts';

type Address = readonly Piece[];

const setsAddress = /^(?:url|uri|path)$/;

/**
 * What a block says of the address of the call that it is handed to: `uri(b -> b.path("/users/{id}").build(id))` makes it of a
 * builder, `patch { |request| request.url "/users" }` sets it on the request.
 */
export function addressesInBlock(
  evaluator: Evaluator,
  call: CallExpr,
  { fn: outline }: Extract<Expr, { kind: 'function' }>,
  { assumed }: Context,
): readonly Address[] {
  const { program } = evaluator;
  const block = program.functionOf(outline);
  const inParts = block && nameOf(call.callee) === 'url' ? addressOfParts(evaluator, block, assumed) : [];
  if (inParts.length > 0) return inParts;
  const [param] = block?.params ?? [];
  if (!block || !param || block.params.length > 1) return [];
  const inside: Context = { frames: undefined, assumed };
  const valuesOf = (expr: Expr): readonly Address[] =>
    evaluator.evaluate(expr, block, inside).map((value) => piecesOf(value));
  if (/^(?:uri|url)$/.test(nameOf(call.callee)))
    return program.given
      .returnsOf(block)
      .flatMap((expr) => valuesOf(expr))
      .flatMap(([first, ...rest]) => (first && 'hole' in first && first.param?.fn === block ? [rest] : []));
  const given = [
    ...program.uses
      .callsOn(block, param.name)
      .flatMap(({ expr: { callee, args } }) =>
        setsAddress.test(nameOf(callee)) ? args.slice(0, 1).map(({ value }) => value) : [],
      ),
    ...program
      .propertyBindsOf(block, param.name)
      .flatMap(({ bind: { target, value } }) =>
        value && target.kind === 'member' && setsAddress.test(target.name) ? [value] : [],
      ),
  ];
  return given.flatMap((expr) => valuesOf(expr));
}

/** Ktor's `url { host = "…"; encodedPath = "…" }`, `url { path("users", "current") }`: the block is at the address itself. */
function addressOfParts(evaluator: Evaluator, block: FunctionInfo, assumed: Context['assumed']): readonly Address[] {
  const inside: Context = { frames: undefined, assumed };
  const setTo = (names: RegExp): readonly Address[] =>
    block.body.flatMap((one) =>
      one.kind === 'bind' && one.target.kind === 'name' && one.value && names.test(one.target.name)
        ? evaluator.evaluate(one.value, block, inside).map((value) => piecesOf(value))
        : [],
    );
  const segments = evaluator.program.uses
    .bareCallsIn(block)
    .flatMap(({ expr: { callee, args } }) =>
      /^(?:path|encodedPath|appendPathSegments)$/.test(nameOf(callee)) ? args : [],
    )
    .map(({ value }) => evaluator.evaluate(value, block, inside).map((one) => piecesOf(one)));
  const [hosts, paths] = [setTo(/^host$/), setTo(/^(?:encodedPath|path)$/)];
  const joined = combinations<Address>(segments, 8).map((parts) => parts.flatMap((part) => [{ text: '/' }, ...part]));
  const all = segments.length > 0 ? joined : paths;
  return hosts.length === 0
    ? all
    : combinations<Address>([hosts, all], 8).map(([host = [], path = []]) => [
        { text: 'https://' },
        ...slashed(host, path),
      ]);
}
