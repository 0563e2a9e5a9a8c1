import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { endOfChain } from '../../resolve/program/object-life.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';

const isAddress = /^(?:url|uri|requestUri)$/i;
const isPart = /^(?:host|hostname|path|pathname|rawPath|opaque)$/i;

/**
 * `request.URL.Host = …`, `request.RequestUri = …` between what made the request and what sends it: it goes elsewhere than where it was
 * made for. The call may be the one or the other.
 */
export function isMoved(program: Program, { expr: call, fn }: Placed<CallExpr>): boolean {
  const held = program.uses.bindOfValue(endOfChain(program, call))?.bind.target;
  const made = held?.kind === 'name' && makesRequest(call) ? held.name : undefined;
  const sent = call.args.flatMap(({ value }) =>
    value.kind === 'name' && isMade(program, value.name, fn) ? [value.name] : [],
  );
  if (made === undefined && sent.length === 0) return false;
  return fn.body.some((statement) => {
    if (statement.kind !== 'bind' || statement.operator !== '=') return false;
    const { target, at } = statement;
    const isLater = made !== undefined && at.start > call.at.end && isOfAddress(target, made);
    return isLater || (at.end <= call.at.start && sent.some((name) => isOfAddress(target, name)));
  });
}

/** `http.NewRequest(verb, address, body)`, `new HttpRequestMessage(verb, address)` */
const makesRequest = ({ callee, args }: CallExpr): boolean => args.length > 1 && /Request/.test(writtenName(callee));

const isMade = (program: Program, name: string, fn: FunctionInfo): boolean =>
  program.bindsOf(fn, name).some(({ bind: { value } }) => {
    const made = value?.kind === 'member' ? value.object : value;
    return made?.kind === 'call' && makesRequest(made);
  });

function isOfAddress(target: Expr, held: string): boolean {
  if (target.kind !== 'member') return false;
  const { object, name } = target;
  if (object.kind === 'name') return object.name === held && isAddress.test(name);
  return isPart.test(name) && isOfAddress(object, held);
}
