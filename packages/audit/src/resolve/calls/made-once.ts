import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { registeredSettings } from '../configuration/registered-settings.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { keptByHook } from './hooks-of-react.ts';
import type { Value } from '../values.ts';

/**
 * What a function gives that is run once, when somebody first asks: C#'s `new Lazy<Api>(() => new Api())` and Kotlin's `lazy { Api() }`,
 * which have it as their value, Rust's `LazyLock::new(|| api())` and `cell.get_or_init(|| api())`, which stand for it, what hooks of
 * React keep, and the function of NestJS' settings. Undefined of other calls.
 */
export function madeOnce(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language === 'javascript')
    return registeredSettings(evaluator, call, fn, context) ?? keptByHook(evaluator, call, fn, context);
  const { args, isNew } = call;
  // Kotlin's `lazy(lock) { Api() }` names something before it.
  const maker = (args.find(({ value }) => value.kind === 'function') ?? args.find(({ value }) => value.kind === 'name'))
    ?.value;
  if (!maker) return undefined;
  const name = writtenName(call.callee);
  switch (fn.file.language) {
    case 'csharp':
      return isNew && name === 'Lazy' ? kept('Value', maker, fn, context) : undefined;
    case 'kotlin':
      return name === 'lazy' ? kept('value', maker, fn, context) : undefined;
    case 'rust':
      return isLazy(call) ? evaluator.evaluate(runOf(maker), fn, context) : undefined;
    default:
      return undefined;
  }
}

const kept = (name: string, maker: Expr, fn: FunctionInfo, context: Context): readonly Value[] => [
  { kind: 'record', entries: new Map([[name, [{ expr: runOf(maker), fn, context }]]]) },
];

/** `std::sync::LazyLock`, `once_cell::sync::Lazy`, and cells of either. */
const isLazy = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' &&
  (/^get_or(?:_try)?_init$/.test(callee.name) ||
    (callee.name === 'new' && /^(?:Lazy(?:Lock|Cell)?)$/.test(writtenName(callee.object))));

/** A call of the function; one expression for each, since answers are kept by it. */
export const runOf = rememberingEach((callee: Expr): Expr => ({
  kind: 'call',
  callee,
  args: [],
  isNew: false,
  at: callee.at,
}));
