import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import type { Thunk } from '../../resolve/values.ts';
import type { WireObject } from './wire-object.ts';

/** A function that sets `type` on what it is handed, and to what. */
type Completion = Readonly<{ fn: FunctionInfo; index: number; type: Thunk }>;

const mostCallers = 200; // of one function: more are no code that people write

/**
 * `send({ method: 'msg', arguments: [text] })` of a function that sets `packet.type = 'method'` on what it is handed: the two are one
 * object. Where the function copies it first, the copy.
 */
export function completedFrames(evaluator: Evaluator): readonly WireObject[] {
  return completionsIn(evaluator.program).flatMap(({ fn, index, type }) =>
    (evaluator.sites.get(fn) ?? []).slice(0, mostCallers).flatMap(({ args, isSupposed }): readonly WireObject[] => {
      const name = fn.params[index]?.label ?? fn.params[index]?.name;
      const passed = args.find((one) => one.name === name) ?? args.filter((one) => one.name === undefined)[index];
      if (isSupposed || !passed || passed.isSpread) return [];
      const { expr, fn: caller } = passed.value;
      const [value] = evaluator.evaluate(expr, caller);
      if (value?.kind !== 'record' || value.entries.has('type') || !value.entries.has('method')) return [];
      return [{ placed: { expr, fn: caller }, entries: new Map([...value.entries, ['type', [type]]]) }];
    }),
  );
}

const completionsIn = rememberingEach((program: Program): readonly Completion[] => {
  const found: Completion[] = [];
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (value?.kind !== 'text' || target.kind !== 'member' || target.name !== 'type') continue;
    if (target.object.kind !== 'name') continue;
    const index = paramOf(program, fn, target.object.name);
    if (index >= 0) found.push({ fn, index, type: { expr: value, fn, context: emptyContext } });
  }
  return found;
});

const copies = /^(?:dict|copy|deepcopy|clone|dup|assign|Dictionary|HashMap|LinkedHashMap|toMutableMap|merge)$/;

const copiedBy = ({ callee, args }: CallExpr): Expr | undefined => {
  if (!copies.test(writtenName(callee))) return undefined;
  return callee.kind === 'member' && args.length === 0 ? callee.object : args.at(-1)?.value;
};

/** The parameter that a variable is, or is a copy of. */
function paramOf(program: Program, fn: FunctionInfo, name: string): number {
  const own = fn.params.findIndex((param) => param.name === name);
  if (own >= 0) return own;
  for (const { bind } of program.bindsOf(fn, name)) {
    const { value } = bind;
    const copied = value?.kind === 'call' ? copiedBy(value) : value;
    const at = copied?.kind === 'name' ? fn.params.findIndex((param) => param.name === copied.name) : -1;
    if (at >= 0) return at;
  }
  return -1;
}
