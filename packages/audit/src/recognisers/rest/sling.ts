import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { combinations, type ExternalValue, type Piece, piecesOf, type Thunk } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import type { Address } from './address.ts';

const steps = /^(?:Base|Path|Get|Head|Post|Put|Patch|Delete|Options|Trace|Connect)$/;
const sends = /^(?:Request|Receive|ReceiveSuccess|Do)$/;
const mostAddresses = 8;

/**
 * Go's sling: each step of a chain is resolved against what the steps before it made, as a link on a page is: `Path("types")` behind
 * `Base("https://host/api")` is `/types`. None of a step that another follows, or that nothing sends; undefined of any other call.
 *
 * @see https://github.com/dghubble/sling/blob/main/sling.go `Path`
 */
export function addressesOfSling(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Address[] | undefined {
  const { evaluator } = scene;
  if (fn.file.language !== 'go' || call.callee.kind !== 'member' || call.args.length !== 1) return undefined;
  const { name } = call.callee;
  if (!steps.test(name)) return undefined;
  const chain = calleeValues(evaluator, call, fn, context).find((value) => value.kind === 'external');
  if (chain?.kind !== 'external' || !chain.module.endsWith('/sling')) return undefined;
  if (name === 'Base' || !isLast(evaluator.program, call, name === 'Path')) return [];
  let addresses: readonly Address[] = [[]];
  for (const { expr, fn: where, context: inside } of [...stepsBefore(chain), { expr: call, fn, context }]) {
    const [argument] = expr.kind === 'call' ? expr.args : [];
    if (expr.kind !== 'call' || !argument) continue;
    const paths = evaluator.evaluate(argument.value, where, inside).map((value) => piecesOf(value));
    const isBase = nameOf(expr.callee) === 'Base';
    addresses = combinations<Address>([addresses, paths], mostAddresses).map(([base = [], path = []]) =>
      isBase ? path : resolved(base, path),
    );
  }
  return addresses;
}

function isLast({ uses }: Program, call: CallExpr, isToBeSent: boolean): boolean {
  let next = uses.chainedOn(call);
  for (let count = 0; next && count < 20; count += 1) {
    const name = nameOf(next.expr.callee);
    if (steps.test(name)) return false;
    if (sends.test(name)) return true;
    next = uses.chainedOn(next.expr);
  }
  return !isToBeSent;
}

/** The steps that made what a call is chained to, first to last. */
function stepsBefore(chain: ExternalValue): readonly Thunk[] {
  const found: Thunk[] = [];
  for (let value = chain.parent; value; value = value.parent) {
    const made = value.call?.expr;
    if (value.call && made?.kind === 'call' && steps.test(nameOf(made.callee))) found.unshift(value.call);
  }
  return found;
}

const isWhole = /^[a-z]+:\/\//i;

/** As RFC 3986 has it; a base without a path has a slash. */
function resolved(base: Address, path: Address): Address {
  const [first] = path;
  const start = first && 'text' in first ? first.text : '';
  if (isWhole.test(start) || base.length === 0) return path;
  return [...(start.startsWith('/') ? hostOf(base) : folderOf(base)), ...path];
}

function hostOf([first]: Address): Address {
  if (!first || !('text' in first)) return first ? [first] : [];
  return [{ ...first, text: /^(?:[a-z]+:\/\/)?[^/]*/i.exec(first.text)?.[0] ?? '' }];
}

function folderOf(base: Address): Address {
  const at = base.findLastIndex((piece) => 'text' in piece && piece.text.replace(isWhole, '').includes('/'));
  const piece = base[at];
  if (!piece || !('text' in piece)) return [...base, { text: '/' }];
  const cut: Piece = { ...piece, text: piece.text.slice(0, piece.text.lastIndexOf('/') + 1) };
  return [...base.slice(0, at), cut];
}
