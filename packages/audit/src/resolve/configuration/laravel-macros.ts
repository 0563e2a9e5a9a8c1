import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { ExternalValue, Value } from '../values.ts';

type Macro = Readonly<{ owner: string; body: Expr; fn: FunctionInfo }>;

/** What code adds to Laravel's classes: `Http::macro('acme', function () { return Http::baseUrl('https://…'); })`. */
const macrosOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Macro[]> => {
  const found = new Map<string, Macro[]>();
  for (const { expr, fn } of program.calls) {
    const { callee, args } = expr;
    if (fn.file.language !== 'php' || callee.kind !== 'member' || callee.name !== 'macro') continue;
    const [name, body] = args.map(({ value }) => value);
    if (name?.kind === 'text' && body?.kind === 'function' && callee.object.kind === 'name')
      push(found, name.value, { owner: callee.object.name, body, fn });
  }
  return found;
});

/** Files that use one need not name the provider. */
export const macroNames = (program: Program): readonly string[] => [...macrosOf(program).keys()];

/** The facade and the class that it makes objects of have each other's. */
const ofRequests = /^(?:Http|PendingRequest|Factory)$/;

/** The macro of that name, which runs on the object. */
export function macroOf(evaluator: Evaluator, value: ExternalValue, name: string): Value | undefined {
  if (value.file.language !== 'php') return undefined;
  const root = value.path[0] ?? '';
  const all = (macrosOf(evaluator.program).get(name) ?? []).filter(
    ({ owner }) => owner === root || (ofRequests.test(owner) && ofRequests.test(root)),
  );
  const [only, ...others] = all;
  const fn =
    only?.body.kind === 'function' && others.length === 0 ? evaluator.program.functionOf(only.body.fn) : undefined;
  return fn && { kind: 'function', fn, self: value };
}
