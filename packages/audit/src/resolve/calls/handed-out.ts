import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { itemsOfLoop } from '../names/grown-in-loops.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { ListValue } from '../values.ts';

/**
 * What a generator hands out, as a list: of a function that is called, and of a property that is read (C#, Python). Undefined of a
 * function that is none. Ruby's methods hand things to their blocks, unless they say that they give an enumerator of that.
 */
export function handedOut({ program }: Evaluator, fn: FunctionInfo, context: Context): ListValue | undefined {
  const yields = yieldedBy(fn, program);
  return yields.length > 0 ? { kind: 'list', items: yields.map((expr) => ({ expr, fn, context })) } : undefined;
}

/** What a loop hands out turn by turn is all that it goes through. */
const yieldedBy = rememberingEach((fn: FunctionInfo, program: Program): readonly Expr[] => {
  const yields = program.given.yieldsOf(fn);
  const isList = yields.length > 0 && (fn.file.language !== 'ruby' || givesEnumerator(fn, program));
  return isList ? yields.map((expr) => itemsOfLoop(expr, fn, program, '')) : [];
});

/** Ruby's `return to_enum(:each) unless block_given?` */
const givesEnumerator = (fn: FunctionInfo, program: Program): boolean =>
  program.given
    .returnsOf(fn)
    .some((expr) => expr.kind === 'call' && /^(?:to_enum|enum_for)$/.test(writtenName(expr.callee)));
