import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Placed, Program } from '../program/program.ts';

const defines =
  /^(?:add_argument|add_option|addOption|option|requiredOption|flag|class_option|method_option|InputOption|SetDefault|setDefault)$/;

/** An option, and what it is where nobody gives another. */
type Definition = Readonly<{ names: readonly string[]; value: Expr }>;

/** Defaults of options that a command takes, by the name that code asks for: `--mixer-url` is `mixer_url` and `mixerUrl`. */
export const defaultsIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { expr, fn } of program.calls)
    for (const { names, value } of definitionsIn(expr))
      for (const name of names) push(found, name, { expr: value, fn });
  return found;
});

function definitionsIn(call: CallExpr): readonly Definition[] {
  const name = writtenName(call.callee);
  if (defines.test(name)) return [...defined(call), ...inTables(call)];
  if (name === 'parseArgs' || name === 'meow' || name === 'options') return inTables(call);
  if (/^StringP?$/.test(name)) return ofFlag(call);
  if (name.endsWith('StringFlag')) return ofRecord(call);
  if (name === 'default_value') return inChain(call);
  return call.callee.kind === 'call' ? ofList(call) : [];
}

/** What `name` says of an option: `--mixer-url` with its default; empty where it has none. */
export const defined = (call: CallExpr): readonly Definition[] => {
  const value = defaultOf(call);
  return value ? [{ names: namesOf(call), value }] : [];
};

/** `default='x'`, `{ default: 'x' }`, and what stands last behind the description: `.option('--root <url>', 'where', 'x')`. */
function defaultOf({ callee, args }: CallExpr): Expr | undefined {
  const named = args.find(({ name }) => name === 'default')?.value;
  const options = args.at(-1)?.value;
  const entry = options?.kind === 'record' ? entryOf(options, /^default$/) : undefined;
  const least = /^setDefault$/i.test(writtenName(callee)) ? 2 : 3;
  const last = args.length >= least && options?.kind !== 'record' ? options : undefined;
  return named ?? entry ?? last;
}

const entryOf = (record: Extract<Expr, { kind: 'record' }>, key: RegExp): Expr | undefined =>
  record.entries.find((one) => typeof one.key === 'string' && key.test(one.key))?.value;

function namesOf({ args }: CallExpr): readonly string[] {
  return asAsked(
    args.flatMap(({ name, value }) =>
      value.kind === 'text' && (name === undefined || name === 'dest') ? value.value : [],
    ),
  );
}

/** The names of `-a, --api-root <url>` in the ways that code asks for them. */
function asAsked(texts: readonly string[]): readonly string[] {
  const written = texts.flatMap((text) => text.split(/[\s,]+/).filter((part) => /^-{0,2}[a-z][\w.-]+$/i.test(part)));
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

/** `parseArgs({ options: { api: { default: 'x' } } })`, `meow(help, { flags: { … } })`, `yargs.options({ … })`. */
function inTables({ args }: CallExpr): readonly Definition[] {
  return args.flatMap(({ value }) => {
    if (value.kind !== 'record') return [];
    const table = entryOf(value, /^(?:options|flags)$/) ?? value;
    if (table.kind !== 'record') return [];
    return table.entries.flatMap(({ key, value: row }) => {
      const given = row.kind === 'record' ? entryOf(row, /^default$/) : undefined;
      return given && typeof key === 'string' ? [{ names: asAsked([key]), value: given }] : [];
    });
  });
}

/** Go's `flags.String(name, default, usage)`, `flags.StringP(name, short, default, usage)`. */
function ofFlag({ callee, args }: CallExpr): readonly Definition[] {
  const [name] = args;
  const value = args.at(-2)?.value;
  const isFlag = callee.kind === 'member' && args.length > 2 && name?.value.kind === 'text' && value !== undefined;
  return isFlag && name.value.kind === 'text' ? [{ names: asAsked([name.value.value]), value }] : [];
}

/** urfave's `cli.StringFlag{Name: "api", Value: "x"}`. */
function ofRecord({ args: [first] }: CallExpr): readonly Definition[] {
  if (first?.value.kind !== 'record') return [];
  const [name, value] = [entryOf(first.value, /^Name$/), entryOf(first.value, /^(?:Value|Default)$/)];
  return name?.kind === 'text' && value ? [{ names: asAsked([name.value]), value }] : [];
}

const longest = 12; // calls that say what an option is like

/** clap's `Arg::new("api").long("api").default_value("x")`. */
function inChain({ callee, args: [given] }: CallExpr): readonly Definition[] {
  const names: string[] = [];
  let step: Expr = callee;
  for (let count = 0; step.kind === 'member' && step.object.kind === 'call' && count < longest; count += 1) {
    const { callee: called, args } = step.object;
    const [first] = args;
    if (/^(?:new|with_name|long|Arg)$/.test(writtenName(called)) && first?.value.kind === 'text')
      names.push(first.value.value);
    step = called;
  }
  return given && names.length > 0 ? [{ names: asAsked(names), value: given.value }] : [];
}

/** `options.add_options()("api", "what", value<string>()->default_value("x"))` of C++, in any order. */
function ofList({ args }: CallExpr): readonly Definition[] {
  const [name] = args;
  if (name?.value.kind !== 'text' || args.length < 2) return [];
  for (const { value } of args.slice(1))
    for (
      let step: Expr | undefined = value;
      step?.kind === 'call';
      step = step.callee.kind === 'member' ? step.callee.object : undefined
    )
      if (writtenName(step.callee) === 'default_value' && step.args[0])
        return [{ names: asAsked([name.value.value]), value: step.args[0].value }];
  return [];
}
