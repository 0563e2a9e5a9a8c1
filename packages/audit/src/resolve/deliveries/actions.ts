import type { Condition, Expr } from '../../outline/outline.ts';
import { bareName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import { childrenOf, expressionsOf } from '../program/walk.ts';
import { wholeText } from '../values.ts';
import type { Delivery } from './delivery.ts';
import { reached } from './reached.ts';

/**
 * Redux hands each action to the middleware, `store => next => action => …`, which looks for the ones that it is for: by a key that
 * they have, `action[CALL_API]`, or by their type.
 */
interface Middleware {
  readonly fn: FunctionInfo;
  readonly keys: readonly Expr[];
  readonly types: readonly Expr[];
}

const mostActions = 200; // of one middleware

const middlewareIn = rememberingEach((program: Program): readonly Middleware[] =>
  program.functions.flatMap((fn) => (takesActions(program, fn) ? [asking(program, fn)] : [])),
);

/** The innermost of three functions, which hands on what it gets. */
function takesActions(program: Program, fn: FunctionInfo): boolean {
  const next = fn.outer?.params[0]?.name;
  const isInnermost =
    fn.file.language === 'javascript' && fn.params.length === 1 && fn.outer?.outer?.outer !== undefined;
  if (!isInnermost || next === undefined || !fn.params[0] || fn.params[0].pattern) return false;
  return within(program, fn).some(
    (one) => one.kind === 'call' && one.callee.kind === 'name' && one.callee.name === next && one.args.length > 0,
  );
}

/** All that stands in a function and in those inside it. */
function within(program: Program, fn: FunctionInfo): readonly Expr[] {
  const found: Expr[] = [];
  const open: Expr[] = fn.body.flatMap((statement) => expressionsOf(statement));
  for (let one = open.pop(); one; one = open.pop()) {
    found.push(one);
    open.push(...childrenOf(one));
  }
  return [...found, ...program.innerFunctionsOf(fn).flatMap((inner) => within(program, inner))];
}

function asking(program: Program, fn: FunctionInfo): Middleware {
  const action = fn.params[0]?.name ?? '';
  const isAction = (expr: Expr): boolean => expr.kind === 'name' && expr.name === action;
  const isType = (expr: Expr): boolean => expr.kind === 'member' && expr.name === 'type' && isAction(expr.object);
  const all = within(program, fn);
  const keys = all.flatMap((one): readonly Expr[] => {
    if (one.kind === 'index' && isAction(one.object)) return [one.key];
    return one.kind === 'member' && isAction(one.object) && !common.test(one.name)
      ? [{ kind: 'text', value: one.name, at: one.at }]
      : [];
  });
  const compared = all.flatMap((one) =>
    one.kind === 'compare' && one.operands.some(isType) ? one.operands.filter((operand) => !isType(operand)) : [],
  );
  const { start = 0, end = 0 } = fn.outline?.at ?? {};
  const guarded = (fn.file.outline.guards ?? [])
    .filter(({ at }) => at.start >= start && at.end <= end)
    .flatMap(({ when }): readonly Condition[] => when)
    .flatMap(({ subject, values }) => (isType(subject) ? values : []));
  return { fn, keys, types: [...compared, ...guarded] };
}

/** What actions of all kinds have. */
const common = /^(?:type|payload|meta|error|data|id|\w+Id|length)$/;

/** What a name stands for, or itself where that is no text: a symbol. */
const textsOf = (evaluator: Evaluator, { expr, fn }: Placed): readonly string[] => {
  const texts = evaluator.evaluate(expr, fn).flatMap((value) => wholeText(value) ?? []);
  return texts.length > 0 ? texts : [bareName(expr)].filter((name) => name !== '');
};

/** Each action that is written out reaches the middleware that looks for it. */
export function actionSites(evaluator: Evaluator): readonly Delivery[] {
  const all = middlewareIn(evaluator.program);
  return all.flatMap((one): readonly Delivery[] => {
    const textsAt = (exprs: readonly Expr[]): ReadonlySet<string> =>
      new Set(exprs.flatMap((expr) => textsOf(evaluator, { expr, fn: one.fn })));
    const [keys, types] = [textsAt(one.keys), textsAt(one.types)];
    const sent = evaluator.program.records.filter((record) => isFor(evaluator, record, one.fn, keys, types));
    return sent.slice(0, mostActions).flatMap(({ expr, fn }) =>
      reached(evaluator, [one.fn], fn).map((target): Delivery => {
        const action = { expr, fn, context: emptyContext };
        return [target, { call: action, args: [{ value: action }] }];
      }),
    );
  });
}

function isFor(
  evaluator: Evaluator,
  { expr, fn }: Placed<Extract<Expr, { kind: 'record' }>>,
  middleware: FunctionInfo,
  keys: ReadonlySet<string>,
  types: ReadonlySet<string>,
): boolean {
  if (fn.file.language !== 'javascript' || isInside(fn, middleware)) return false;
  return expr.entries.some(({ key, value }) => {
    if (key === 'type')
      return types.size > 0 && textsOf(evaluator, { expr: value, fn }).some((text) => types.has(text));
    if (keys.size === 0 || key === '...') return false;
    return typeof key === 'string'
      ? keys.has(key)
      : textsOf(evaluator, { expr: key, fn }).some((text) => keys.has(text));
  });
}

const isInside = (fn: FunctionInfo | undefined, outer: FunctionInfo): boolean =>
  fn !== undefined && (fn === outer || isInside(fn.outer, outer));

/** Names and texts by which files that make such actions are found. */
export function actionNamesOf(evaluator: Evaluator, functions: ReadonlySet<FunctionInfo>): readonly string[] {
  const isHeld = (fn: FunctionInfo): boolean => [...functions].some((one) => isInside(one, fn));
  return middlewareIn(evaluator.program).flatMap(({ fn, keys, types }) =>
    isHeld(fn) ? [...keys, ...types].flatMap((expr) => [bareName(expr), ...textsOf(evaluator, { expr, fn })]) : [],
  );
}
