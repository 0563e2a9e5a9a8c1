import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOf } from '../classes/members.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { type ExternalValue, type Thunk, type Value, wholeText } from '../values.ts';
import { contentOf, fileNamed } from './config-files.ts';

/** Sections of one file: what is there for all, and for where the program runs in earnest. A test's settings say nothing of that. */
const environments = ['shared', 'default', 'production', 'staging', 'development'];

/** `config_for(:acme)` of Rails: what `config/acme.yml` says for each environment; nothing of other calls. */
export function railsConfig(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language !== 'ruby' || writtenName(call.callee) !== 'config_for') return undefined;
  const [only] = call.args;
  if (!only) return undefined;
  const names = evaluator.evaluate(only.value, fn, context).flatMap((value) => wholeText(value) ?? []);
  const files = names.flatMap((name) => fileNamed(evaluator, fn.file.file, `config/${name}.yml`) ?? []);
  const sections = files.flatMap((file) => contentOf(evaluator, file)).filter(({ kind }) => kind === 'record');
  const found = environments.flatMap((name) =>
    sections.flatMap((all) => (all.kind === 'record' && all.entries.has(name) ? memberOf(evaluator, all, name) : [])),
  );
  const known = found.filter(({ kind }) => kind === 'record');
  return known.length > 0 ? known : sections.length > 0 ? sections : undefined;
}

/** `Rails.configuration.acme`, `Rails.application.config.x.acme`: what the application or an environment sets; nothing of other values. */
export function settingOfRails(evaluator: Evaluator, { path, file }: ExternalValue, name: string): readonly Value[] {
  if (file.language !== 'ruby') return [];
  const [, inner] = /^Rails\.(?:configuration|application\.config)((?:\.\w+)*)$/.exec(steps(path)) ?? [];
  if (inner === undefined) return [];
  return (settingsOf(evaluator.program).get(`config${inner}.${name}`) ?? [])
    .slice(0, most)
    .flatMap((thunk) => evaluator.force(thunk));
}

const most = 6; // one an environment

const steps = (path: readonly string[]): string => path.filter((step) => step !== '()').join('.');

/** `config.acme = …` in the application, in environments and in initializers. */
const settingsOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Thunk[]> => {
  const found = new Map<string, Thunk[]>();
  for (const { bind, fn } of program.binds) {
    if (fn.file.language !== 'ruby' || bind.target.kind !== 'member' || !bind.value) continue;
    const key = chainOf(bind.target).replace(/^Rails\.(?:configuration|application\.config)(?=\.)/, 'config');
    if (/^config(?:\.\w+)+$/.test(key)) push(found, key, { expr: bind.value, fn, context: emptyContext });
  }
  return found;
});

/** `config.x.acme`, with or without the marks of a call. */
function chainOf(expr: Expr): string {
  if (expr.kind === 'call' && expr.args.length === 0) return chainOf(expr.callee);
  if (expr.kind === 'member') return `${chainOf(expr.object)}.${expr.name}`;
  return expr.kind === 'name' ? expr.name : '';
}
