import type { Expr, Statement } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { segmentsAppended } from '../names/appends.ts';
import { textOfLoop } from '../names/grown-in-loops.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';

/** `this.url = root.newBuilder(); url.addPathSegment(id)`: what the constructor that sets a field to an address adds to its path then. */
export const segmentsBehind = rememberingEach(
  (bind: PlacedBind['bind'], fn: FunctionInfo, program: Program): readonly Expr[] => {
    const { target } = bind;
    if (!fn.isConstructor || bind.operator !== '=' || bind.arms.length > 0) return none;
    const name = target.kind === 'member' || target.kind === 'name' ? target.name : '';
    const isField = (expr: Expr): boolean =>
      expr.kind === 'member'
        ? expr.name === name && expr.object.kind === 'name' && /^(?:this|self)$/.test(expr.object.name)
        : expr.kind === 'name' && expr.name === name && !fn.params.some((param) => param.name === name);
    const added = fn.body.flatMap((statement) => {
      const call = statement.at.start > bind.at.start ? alwaysRun(statement) : undefined;
      const items = call ? segmentsAppended(call, isField) : [];
      return items.map((item) => textOfLoop(item, fn, program, name));
    });
    return added.length > 0 ? added : none;
  },
);

const none: readonly Expr[] = [];

const alwaysRun = (statement: Statement): Extract<Expr, { kind: 'call' }> | undefined =>
  statement.kind === 'expr' && statement.value.kind === 'call' && statement.arms.every(({ isLoop }) => isLoop === true)
    ? statement.value
    : undefined;
