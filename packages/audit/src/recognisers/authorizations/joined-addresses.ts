import { firstFrom } from '../../first-from.ts';
import type { CallExpr, Range } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';

const joins = /^(?:concat|Concat|Sprint|StrCat|join|Join|joined|joinToString|implode)$/;

/**
 * Calls that put an address together of several texts, one of which writes a scope parameter: `string.Concat(base, "&scope=", names)`,
 * `[base, "&scope=", names].join("")`. Of a chain the last: what comes before is only a part of it.
 */
export const joinedAddresses = rememberingEach((program: Program): readonly Placed<CallExpr>[] => {
  const parameters = new Map<string, Range[]>();
  for (const { expr, fn } of program.texts)
    if (expr.kind === 'text' && /(?:^|[?&])scopes?=/.test(expr.value)) push(parameters, fn.file.file, expr.at);
  for (const list of parameters.values()) list.sort((left, right) => left.start - right.start);
  const found = program.calls.filter(({ expr, fn }) => {
    if (!joins.test(nameOf(expr.callee))) return false;
    const texts = parameters.get(fn.file.file) ?? [];
    const within = texts[firstFrom(texts, expr.at.start, ({ start }) => start)];
    return within !== undefined && within.end <= expr.at.end;
  });
  const parts = new Set(found.flatMap(({ expr: { callee } }) => (callee.kind === 'member' ? [callee.object] : [])));
  return found.filter(({ expr }) => !parts.has(expr));
});
