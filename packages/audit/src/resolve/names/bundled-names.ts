import type { Expr } from '../../outline/outline.ts';
import { calledFirst, writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Placed, Program } from '../program/program.ts';
import { literalText, type Value, wholeText } from '../values.ts';

const definesNames = /^(?:DefinePlugin|replace|definePlugin)$/;

/** What a bundler writes into the code for a name: webpack's `new DefinePlugin({ __API__: … })`, `define: { … }` of Vite and esbuild. */
const bundled = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  const add = (record: Expr, { fn }: Placed): void => {
    if (record.kind !== 'record' || fn.file.language !== 'javascript') return;
    for (const { key, value } of record.entries)
      if (typeof key === 'string' && isBundled.test(key)) push(found, key, { expr: value, fn });
  };
  for (const { expr, fn } of program.calls)
    if (definesNames.test(writtenName(calledFirst(expr.callee))))
      for (const { value } of expr.args) add(value, { expr, fn });
  for (const { expr, fn } of program.records)
    for (const { key, value } of expr.entries) if (key === 'define') add(value, { expr, fn });
  return found;
});

const isBundled = /^(?:_\w*|[A-Z][A-Z\d_]+|\w+__)$/;

/** Undefined where no bundler knows the name. */
export function bundledName(evaluator: Evaluator, name: string): readonly Value[] | undefined {
  const [only, ...others] = isBundled.test(name) ? (bundled(evaluator.program).get(name) ?? []) : [];
  if (!only || others.length > 0) return undefined;
  const { expr, fn } = only;
  // What is written is code: `JSON.stringify('https://…')`, or `'"https://…"'`.
  const [text] = expr.kind === 'call' && writtenName(expr.callee) === 'stringify' ? expr.args : [];
  if (text) return evaluator.evaluate(text.value, fn);
  return evaluator.evaluate(expr, fn).map((value) => {
    const written = wholeText(value);
    const [, quoted] = /^(["'])(.*)\1$/s.exec(written ?? '')?.slice(1) ?? [];
    return quoted === undefined ? value : literalText(quoted, { file: fn.file.file, at: expr.at });
  });
}
