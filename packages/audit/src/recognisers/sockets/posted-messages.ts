import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { childrenOf } from '../../resolve/program/walk.ts';

const largest = 200; // expressions of one message

/**
 * Objects that go to another window or worker alone: `parent.postMessage(JSON.stringify({ … }))`, also by way of a variable that
 * nothing else takes. What the other side does with them cannot be seen, so a frame among them may be sent, and is not surely.
 */
export const postedMessages = rememberingEach((program: Program): ReadonlySet<Expr> => {
  const taken = new Map<FunctionInfo, Expr[]>();
  const posts: { readonly expr: Expr; readonly fn: FunctionInfo }[] = [];
  for (const { expr, fn } of program.calls)
    for (const { value } of expr.args)
      if (nameOf(expr.callee) === 'postMessage') posts.push({ expr: value, fn });
      else if (value.kind === 'name') push(taken, fn, value);
  const posted = new Set<Expr>();
  for (const { expr, fn } of posts) {
    addRecords(expr, posted);
    const isElsewhere = (name: string): boolean =>
      (taken.get(fn) ?? []).some((one) => one.kind === 'name' && one.name === name);
    for (const part of partsOf(expr)) {
      if (part.kind !== 'name' || (part === expr && isElsewhere(part.name))) continue;
      for (const { bind } of program.namedBindsOf(fn).get(part.name) ?? [])
        if (bind.value) addRecords(bind.value, posted);
    }
  }
  return posted;
});

function addRecords(expr: Expr, posted: Set<Expr>): void {
  for (const part of partsOf(expr)) if (part.kind === 'record') posted.add(part);
}

function partsOf(root: Expr): readonly Expr[] {
  const parts: Expr[] = [];
  const open: Expr[] = [root];
  for (let expr = open.pop(); expr && parts.length < largest; expr = open.pop()) {
    parts.push(expr);
    open.push(...childrenOf(expr));
  }
  return parts;
}
