import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import { calleeValues, nameOf } from '../calls/calls.ts';
import type { Evaluator } from '../evaluator.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';
import { defaultsIn, defined } from './option-definitions.ts';
import { isTelling } from './environment.ts';
import { type ExternalValue, type Value, wholeText } from '../values.ts';

const parsed = /^(?:parse_args|parse_known_args|opts|argv|optsWithGlobals)$/;
/** Whose `parse()` gives options: an address or a text is parsed too. */
const parsers = /^(?:yargs|commander|cac|minimist|meow|arg|sade)(?:\/|$)/;

/** `parser.parse_args().root`, `program.opts().root`, `yargs.argv.root`: what it is where nobody gives another. */
export function optionDefault(evaluator: Evaluator, value: ExternalValue, name: string): readonly Value[] {
  return holdsOptions(value) ? defaultsOf(evaluator, name) : [];
}

function holdsOptions({ module, path, file }: ExternalValue): boolean {
  const from = path.findLast((step) => step !== '()' && step !== '0');
  if (from === undefined) return false;
  if (parsed.test(from) || (from === 'parse' && parsers.test(module))) return true;
  // Node's own `parseArgs(…).values`, meow's `flags`; Thor's `options`; Boost's map, and what cxxopts gives.
  if (/^(?:values|flags)$/.test(from))
    return path.some((step) => /^(?:parseArgs|meow)$/.test(step)) || module === 'meow';
  if (file.language === 'ruby') return from === 'options' && path.length === 1;
  return file.language === 'cpp' && /^(?:variables_map|Options)$/.test(path.at(-2) ?? '');
}

export const defaultsOf = (evaluator: Evaluator, name: string): readonly Value[] =>
  (defaultsIn(evaluator.program).get(name) ?? []).flatMap(({ expr, fn }) => written(evaluator, expr, fn));

const asks = /^(?:GetString|String|getOption|getOptionValue|get_one|value_of|GetValue|GetValueForOption)$/;

/** `cmd.Flags().GetString("api")`, `$input->getOption('api')`, `matches.get_one("api")`: the default of the option of that name. */
function askedOption(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const [key, ...more] = call.args;
  if (call.callee.kind !== 'member' || !asks.test(call.callee.name) || !key || more.length > 0) return undefined;
  const found =
    key.value.kind === 'text'
      ? defaultsOf(evaluator, key.value.value)
      : fn.file.language === 'csharp'
        ? evaluator.evaluate(key.value, fn, context).flatMap((value) => defaultOfObject(evaluator, value))
        : [];
  const telling = found.filter((value) => isTelling(wholeText(value) ?? ''));
  if (telling.length === 0) return undefined;
  // The program's own function is there to be read.
  return calleeValues(evaluator, call, fn, context).some(({ kind }) => kind === 'function') ? undefined : telling;
}

/** `new Option<string>("--api", () => "…")`, `new Option<string>("--api") { DefaultValueFactory = _ => "…" }`. */
function defaultOfObject(evaluator: Evaluator, value: Value): readonly Value[] {
  if (value.kind !== 'external' || value.call?.expr.kind !== 'call' || value.path.at(-2) !== 'Option') return [];
  const { expr, context } = value.call;
  return expr.args
    .flatMap(({ value: argument }) =>
      argument.kind === 'record'
        ? argument.entries.flatMap(({ key, value: set }) => (key === 'DefaultValueFactory' ? [set] : []))
        : [argument],
    )
    .flatMap((one) => (one.kind === 'function' ? (evaluator.program.functionOf(one.fn) ?? []) : []))
    .flatMap((made) =>
      evaluator.program.given.returnsOf(made).flatMap((given) => evaluator.evaluate(given, made, context)),
    );
}

/** An empty default says that something must be given. */
const written = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context?: Context): readonly Value[] =>
  evaluator.evaluate(expr, fn, context).filter((value) => value.kind === 'text' && wholeText(value) !== '');

/** `@click.option('--root', default='https://…')`: what the parameter of that name is where nobody gives another. */
export const parameterDefault = (evaluator: Evaluator, fn: FunctionInfo, name: string): readonly Value[] => [
  ...passedObject(evaluator, fn, name),
  ...optionOf(evaluator, fn, name),
  ...optionAsDefault(evaluator, fn, name),
];

/** typer's `api: str = typer.Option('https://…', '--api')`. */
function optionAsDefault(evaluator: Evaluator, fn: FunctionInfo, name: string): readonly Value[] {
  const given = fn.params.find((param) => param.name === name)?.default;
  if (
    given?.kind !== 'call' ||
    fn.file.language !== 'python' ||
    !/^(?:Option|Argument)$/.test(writtenName(given.callee))
  )
    return [];
  const value = given.args.find((one) => one.name === 'default') ?? given.args.find((one) => one.name === undefined);
  return value ? written(evaluator, value.value, fn.outer ?? fn) : [];
}

/** click's `@pass_obj`: the first parameter is what another command has set, `ctx.obj = Client(url)`. */
function passedObject(evaluator: Evaluator, fn: FunctionInfo, name: string): readonly Value[] {
  if (fn.file.language !== 'python' || fn.params[0]?.name !== name) return [];
  if (!fn.outline?.annotations.some(({ callee }) => writtenName(callee) === 'pass_obj')) return [];
  return objectsSet(evaluator.program).flatMap(({ bind, fn: inside }) =>
    bind.value ? evaluator.evaluate(bind.value, inside).filter(({ kind }) => kind !== 'unknown') : [],
  );
}

const objectsSet = rememberingEach(({ binds }: Program): readonly PlacedBind[] =>
  binds.filter(
    ({ bind: { target }, fn }) => fn.file.language === 'python' && target.kind === 'member' && target.name === 'obj',
  ),
);

const optionOf = (evaluator: Evaluator, fn: FunctionInfo, name: string): readonly Value[] =>
  (fn.outline?.annotations ?? [])
    .filter(({ callee }) => /^(?:add_)?(?:option|argument)$/.test(writtenName(callee)))
    .flatMap((one) => defined(one))
    .filter(({ names }) => names.includes(name))
    .flatMap(({ value }) => written(evaluator, value, fn.outer ?? fn));

/** Go's `flag.String(name, default, usage)`, or kingpin's chain, gives a place that holds the default until the command line says otherwise. */
export function flagDefault(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee, args } = call;
  const asked = askedOption(evaluator, call, fn, context);
  if (asked) return asked;
  // cxxopts and Boost: `result["api"].as<std::string>()`
  if (fn.file.language === 'cpp' && callee.kind === 'member' && callee.name === 'as' && args.length === 0) {
    const held = evaluator.evaluate(callee.object, fn, context);
    const own = held.some(({ kind }) => kind === 'text') ? held : [];
    const given = own.length > 0 || callee.object.kind !== 'member' ? own : defaultsOf(evaluator, callee.object.name);
    const telling = given.filter((value) => isTelling(wholeText(value) ?? ''));
    return telling.length > 0 ? telling : undefined;
  }
  if (fn.file.language !== 'go' || callee.kind !== 'member' || !/^(?:String|StringP)$/.test(callee.name))
    return undefined;
  const isFlag = args.length > 2 && /^p?flag$|Flags$/i.test(nameOf(callee.object));
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
