import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { callsOfJavaScript, hasJavaScript } from '../program/javascript-calls.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import { runOf } from './made-once.ts';
import { unknown, type Value } from '../values.ts';

/**
 * What hooks of React give that keep something for a component: `useMemo(() => client(), [])`, `useState(() => client())`,
 * `useRef(client)`, and `useContext(Api)` what an element around it provides. Undefined of other calls.
 *
 * @see https://react.dev/reference/react/hooks
 */
export function keptByHook(
  evaluator: Evaluator,
  { callee, args: [first] }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language !== 'javascript' || !first) return undefined;
  const { value: kept } = first;
  switch (writtenName(callee)) {
    case 'useMemo':
      return known(evaluator.evaluate(runOf(kept), fn, context));
    case 'useState': {
      const start = evaluator.evaluate(kept, fn, context).some(({ kind }) => kind === 'function') ? runOf(kept) : kept;
      // A text or number is where it starts: what it is later is for the one who sets it to say.
      const isKept = evaluator.evaluate(start, fn, context).every((value) => isClient(value));
      return isKept ? [{ kind: 'list', items: [{ expr: start, fn, context }] }] : undefined;
    }
    case 'useRef':
      if (kept.kind === 'literal') return undefined;
      return [{ kind: 'record', entries: new Map([['current', [{ expr: kept, fn, context }]]]) }];
    default:
      return asksContext.test(writtenName(callee)) ? providedAround(evaluator, kept, fn) : undefined;
  }
}

const asksContext = /^use(?:Context)?$/;

const isClient = (value: Value): boolean =>
  value.kind === 'instance' || (value.kind === 'external' && value.call !== undefined);

const known = (values: readonly Value[]): readonly Value[] | undefined =>
  values.some(({ kind }) => kind !== 'unknown') ? values : undefined;

/** `<Api.Provider value={client}>`, `<Api value={client}>`, by the name that the context has there. */
const providersIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Provided[]> => {
  const found = new Map<string, Provided[]>();
  if (!hasJavaScript(program)) return found;
  for (const { expr, fn } of callsOfJavaScript(program)) {
    const [attributes] = expr.args;
    const isOld = expr.callee.kind === 'member' && expr.callee.name === 'Provider';
    const key = isOld && expr.callee.kind === 'member' ? expr.callee.object : expr.callee;
    const name = writtenName(key);
    if (attributes?.value.kind !== 'record' || !(isOld || /^[A-Z]/.test(name))) continue;
    const value = attributes.value.entries.find((entry) => entry.key === 'value')?.value;
    if (value) push(found, name, { key, value, fn });
  }
  return found;
});

type Provided = Readonly<{ key: Expr; value: Expr; fn: FunctionInfo }>;

/** What an element provides for the context; where several do, which of them is around the component nobody can tell. */
function providedAround(evaluator: Evaluator, key: Expr, fn: FunctionInfo): readonly Value[] | undefined {
  const made = contextIn(evaluator, key, fn);
  if (!made) return undefined;
  const found = providersOf(evaluator, made.expr);
  const [start] = made.expr.args;
  if (found.length === 0) return start && known(evaluator.evaluate(start.value, made.fn));
  if (found.length > 1 && leavesOut(evaluator, 'default')) return [unknown('context')];
  return found.flatMap((one) => evaluator.evaluate(one.value, one.fn));
}

/** Those of one context, looked for once: every field of a form has a value too, and is asked whether it is one. */
function providersOf(evaluator: Evaluator, made: CallExpr): readonly Provided[] {
  const known = foundOf(evaluator).get(made);
  if (known) return known;
  const found = [...providersIn(evaluator.program).values()]
    .flat()
    .filter((one) => contextIn(evaluator, one.key, one.fn)?.expr === made);
  foundOf(evaluator).set(made, found);
  return found;
}

const foundOf = rememberingEach((_evaluator: Evaluator): Map<CallExpr, readonly Provided[]> => new Map());

/** Where the context was made: `createContext(start)`. */
function contextIn(evaluator: Evaluator, key: Expr, fn: FunctionInfo): Placed<CallExpr> | undefined {
  if (key.kind !== 'name' && key.kind !== 'member') return undefined;
  return evaluator
    .evaluate(key, fn)
    .flatMap((value) => {
      const call = value.kind === 'external' && value.path.includes('createContext') ? value.call : undefined;
      return call?.expr.kind === 'call' ? [{ expr: call.expr, fn: call.fn }] : [];
    })
    .at(0);
}

/** Names of contexts of which an element provides what `holds`, and the calls that ask for one of them. */
export function contextsThat(
  program: Program,
  holds: (expr: Expr, fn: FunctionInfo) => boolean,
): Readonly<{ names: ReadonlySet<string>; asking: readonly Placed<CallExpr>[] }> {
  const held = [...providersIn(program)].filter(
    ([name, all]) => name !== '' && all.some(({ value, fn }) => holds(value, fn)),
  );
  const names = new Set(held.map(([name]) => name));
  const asks = ({
    expr: {
      callee,
      args: [first],
    },
  }: Placed<CallExpr>): boolean =>
    first !== undefined && asksContext.test(writtenName(callee)) && names.has(writtenName(first.value));
  return { names, asking: names.size > 0 ? callsOfJavaScript(program).filter(asks) : [] };
}
