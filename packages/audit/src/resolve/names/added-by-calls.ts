import type { CallExpr, Expr, Param, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { calleeValues } from '../calls/calls.ts';
import { siteFor } from '../calls/sites.ts';
import { type Context, enter, isTooDeep } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { historiesAt } from '../program/binds.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';
import { type Thunk, unknown, type Value } from '../values.ts';
import { appended } from './appended-values.ts';
import { appendIn, appendsTo } from './appends.ts';
import { inContext } from './binds-in-context.ts';

const mark = '#added:';

/**
 * `addPath(out, id)` of a function that adds to its parameter: the text that is handed to it goes on with what it adds. The binds of
 * each variable of a function that it hands over so. Only what the two share: a builder of text, or a reference to a text.
 */
export const addedByCalls = rememberingEach(
  (fn: FunctionInfo, program: Program): ReadonlyMap<string, readonly PlacedBind[]> => {
    const found = new Map<string, PlacedBind[]>();
    const fillers = fillersIn(program);
    if (fillers.size === 0) return kept(found);
    for (const statement of fn.body) {
      const call = statement.kind === 'expr' && statement.value.kind === 'call' ? statement.value : undefined;
      const places = call && fillers.get(writtenName(call.callee));
      if (!call || !places) continue;
      for (const [at, { name, value }] of call.args.entries())
        if (name === undefined && value.kind === 'name' && places.has(at))
          push(found, value.name, { bind: bindOf(statement, value, call, at), fn });
    }
    return kept(found);
  },
);

function bindOf({ at, arms }: Statement, target: Expr, call: CallExpr, place: number): PlacedBind['bind'] {
  const value: Expr = { kind: 'member', object: call, name: `${mark}${place}`, at };
  return { kind: 'bind', target, value, operator: '+=', isDeclaration: false, at, arms };
}

/** Functions that add to a parameter which their callers share, by name: at which places. */
const fillersIn = rememberingEach((program: Program): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const fn of program.functions)
    for (const [at, param] of fn.params.entries())
      if (isShared(param) && fn.body.some((one) => addsTo(one, param.name, fn, program)))
        found.set(fn.name, (found.get(fn.name) ?? new Set()).add(at));
  return found;
});

const builders =
  /StringBuilder|StringBuffer|Appendable|StringWriter|stringstream|ostream|strings\.Builder|bytes\.Buffer/;

const isShared = ({ type = '', isInOut }: Param): boolean =>
  isInOut === true || builders.test(type) || /^(?:&\s*mut|inout)\s/.test(type);

const addsTo = (one: Statement, name: string, fn: FunctionInfo, program: Program): boolean => {
  const bind = one.kind === 'bind' ? one : appendIn(one, fn, program)?.bind;
  return bind?.operator === '+=' && bind.target.kind === 'name' && bind.target.name === name;
};

/** What such a call adds: undefined of any other member. */
export function addedByCall(
  evaluator: Evaluator,
  { object: call, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!name.startsWith(mark) || call.kind !== 'call') return undefined;
  const place = Number(name.slice(mark.length));
  if (isTooDeep(context)) return [unknown('…')];
  return calleeValues(evaluator, call, fn, context).flatMap((callee): readonly Value[] => {
    const param = callee.kind === 'function' ? callee.fn.params[place] : undefined;
    if (callee.kind !== 'function' || !param) return [unknown('…')];
    const inside = enter(callee.fn, siteFor(call, fn, context, callee.self, callee), context);
    const added = appendsTo(evaluator.program, callee.fn, param.name);
    const start: Thunk = { expr: { kind: 'text', value: '', at: param.at }, fn: callee.fn, context: inside };
    const histories = historiesAt(inContext(evaluator, added, inside), undefined, []);
    return histories.flatMap((history) => [
      ...appended(evaluator, [
        start,
        ...history.flatMap(({ bind, fn: where }): Thunk[] =>
          bind.value ? [{ expr: bind.value, fn: where, context: inside }] : [],
        ),
      ]),
    ]);
  });
}
