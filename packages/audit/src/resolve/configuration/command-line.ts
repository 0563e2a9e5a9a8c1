import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import { type ExternalValue, type Value, wholeText } from '../values.ts';

const defines = /^(?:add_argument|add_option|option|requiredOption|flag)$/;

/** Defaults of options that a command takes, by the name that code asks for: `--mixer-url` is `mixer_url` and `mixerUrl`. */
const defaultsIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { expr, fn } of program.calls) {
    if (!defines.test(writtenName(expr.callee))) continue;
    const value = defaultOf(expr);
    if (value) for (const name of namesOf(expr)) push(found, name, { expr: value, fn });
  }
  return found;
});

/** `default='x'`, `{ default: 'x' }`, and what stands last behind the description: `.option('--root <url>', 'where', 'x')`. */
function defaultOf({ args }: CallExpr): Expr | undefined {
  const named = args.find(({ name }) => name === 'default')?.value;
  const options = args.at(-1)?.value;
  const entry = options?.kind === 'record' ? options.entries.find(({ key }) => key === 'default')?.value : undefined;
  const last = args.length > 2 && options?.kind !== 'record' ? options : undefined;
  return named ?? entry ?? last;
}

function namesOf({ args }: CallExpr): readonly string[] {
  const written = args.flatMap(({ name, value }) => {
    if (value.kind !== 'text' || (name !== undefined && name !== 'dest')) return [];
    return value.value.split(/[\s,]+/).filter((part) => /^-{0,2}[a-z][\w-]+$/i.test(part));
  });
  const bare = written.slice(0, 2).map((one) => one.replace(/^-+/, ''));
  return [
    ...new Set(
      bare.flatMap((one) => [
        one,
        one.replaceAll('-', '_'),
        one.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      ]),
    ),
  ];
}

const parsed = /^(?:parse_args|parse_known_args|opts|argv|optsWithGlobals)$/;
/** Whose `parse()` gives options: an address or a text is parsed too. */
const parsers = /^(?:yargs|commander|cac|minimist|meow|arg|sade)(?:\/|$)/;

/** `parser.parse_args().root`, `program.opts().root`, `yargs.argv.root`: what it is where nobody gives another. */
export function optionDefault(evaluator: Evaluator, { module, path }: ExternalValue, name: string): readonly Value[] {
  const from = path.findLast((step) => step !== '()' && step !== '0');
  if (from === undefined || !(parsed.test(from) || (from === 'parse' && parsers.test(module)))) return [];
  return (defaultsIn(evaluator.program).get(name) ?? []).flatMap(({ expr, fn }) => written(evaluator, expr, fn));
}

/** An empty default says that something must be given. */
const written = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context?: Context): readonly Value[] =>
  evaluator.evaluate(expr, fn, context).filter((value) => value.kind === 'text' && wholeText(value) !== '');

/** `@click.option('--root', default='https://…')`: what the parameter of that name is where nobody gives another. */
export const parameterDefault = (evaluator: Evaluator, fn: FunctionInfo, name: string): readonly Value[] =>
  (fn.outline?.annotations ?? []).flatMap((one) => {
    const value = defines.test(writtenName(one.callee)) && namesOf(one).includes(name) ? defaultOf(one) : undefined;
    return value ? written(evaluator, value, fn.outer ?? fn) : [];
  });

/** Go's `flag.String(name, default, usage)`, or kingpin's chain, gives a place that holds the default until the command line says otherwise. */
export function flagDefault(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language !== 'go' || callee.kind !== 'member' || !/^(?:String|StringP)$/.test(callee.name))
    return undefined;
  const isFlag = args.length > 2 && /^p?flag$|Flags$/i.test(writtenName(callee.object));
  const value = isFlag ? args.at(-2)?.value : args.length === 0 ? defaultInChain(callee.object) : undefined;
  if (!value) return undefined;
  const values = written(evaluator, value, fn, context);
  return values.length > 0 ? values : undefined;
}

const longest = 8; // calls that say what a flag is like

/** `kingpin.Flag(name, usage).Default(value).String()` */
function defaultInChain(end: Expr): Expr | undefined {
  let found: Expr | undefined;
  let step = end;
  for (let count = 0; step.kind === 'call' && step.callee.kind === 'member' && count < longest; count += 1) {
    if (step.callee.name === 'Flag') return found;
    if (step.callee.name === 'Default' && step.args.length === 1) found = step.args[0]?.value;
    step = step.callee.object;
  }
  return undefined;
}
