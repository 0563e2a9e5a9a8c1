import type { CallExpr, Entry, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../calls/calls.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isSame } from '../names/assigned-properties.ts';
import type { FileInfo, FunctionInfo, Program } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';
import { fileNamed, fileNamesIn } from './config-files.ts';
import { isSecret } from './configuration.ts';

/** Files of settings in sections: `[mixer]`, then its keys. */
const sectioned = /\.(?:ini|cfg|conf)$/i;
/** Calls that give what such a file holds, in whatever language; a name of a class where it is made of the file. */
const loads =
  /^(?:parse|load|Load|LooseLoad|InsensitiveLoad|ShadowLoad|ReadFile|parse_ini_file|load_from_file|ConfigObj|ParseConfig|IniFile|Wini|Ini)$/;

type RecordExpr = Extract<Expr, { kind: 'record' }>;

/** The sections of the file that a call reads: `parse_ini_file('bot.ini', true)`. Undefined of other calls. */
export function loadedSections(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const name = nameOf(call.callee);
  if (fn.file.language === 'python' && name.endsWith('ConfigParser')) return readLater(evaluator, call, fn, context);
  if (!loads.test(name)) return undefined;
  // PHP leaves the sections out unless it is asked for them.
  const isFlat = name === 'parse_ini_file' && call.args.length < 2;
  return contentOf(evaluator, fileNamesIn(evaluator, call, fn, context, sectioned), fn, isFlat);
}

/** Python's `config = ConfigParser()`, then `config.read(['bot.ini', 'local.ini'])`. */
function readLater(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { program } = evaluator;
  const object = program.uses.bindOfValue(call)?.bind.target;
  const readers = readersIn(program).get(fn.file.file) ?? [];
  const names = readers.flatMap(({ expr, fn: where }) =>
    object && expr.callee.kind === 'member' && isSame(object, expr.callee.object)
      ? fileNamesIn(evaluator, expr, where, where === fn ? context : emptyContext, sectioned)
      : [],
  );
  return contentOf(evaluator, names, fn, false);
}

/** Calls by file that fill an object from files. */
const readersIn = rememberingEach((program: Program) =>
  Map.groupBy(
    program.calls.filter(({ expr: { callee } }) => callee.kind === 'member' && /^read(?:_file|fp)?$/.test(callee.name)),
    ({ fn }) => fn.file.file,
  ),
);

/** What is in any of the files, as one object: what is read last goes over what was read before. */
function contentOf(
  evaluator: Evaluator,
  names: readonly string[],
  { file: from }: FunctionInfo,
  isFlat: boolean,
): readonly Value[] | undefined {
  const files = new Set(names.flatMap((name) => fileNamed(evaluator, from.file, name) ?? []));
  if (files.size === 0) return undefined;
  const records = [...files].map((file): Thunk => {
    const [whole, flat] = sectionsOf(file, evaluator.program);
    return { expr: isFlat ? flat : whole, fn: file.top, context: emptyContext };
  });
  // Go's `settings, err := ini.Load("bot.ini")`: the first of several results.
  return from.language === 'go'
    ? records.map((item) => ({ kind: 'list', items: [item] }))
    : records.flatMap((one) => evaluator.force(one));
}

/** What a file holds by section, where each has what `[DEFAULT]` says too, and by key alone. */
const sectionsOf = rememberingEach((file: FileInfo, program: Program): readonly [RecordExpr, RecordExpr] => {
  const bySection = new Map<string, Entry[]>([['', []]]);
  for (const { bind } of program.memberBindsOf(file.top)) {
    if (bind.target.kind !== 'member' || !bind.value) continue;
    const { name, at } = bind.target;
    const cut = name.lastIndexOf('.');
    const [section, key] = [name.slice(0, Math.max(cut, 0)), name.slice(cut + 1)];
    const entries = bySection.get(section) ?? [];
    bySection.set(section, entries);
    // Secrets and ids are the deployment's own.
    if (!isSecret(key)) entries.push({ key, value: bind.value, at });
  }
  const own = bySection.get('') ?? [];
  const common = bySection.get('DEFAULT') ?? [];
  const at = { start: 0, end: 0 };
  const sections = [...bySection].flatMap(([key, entries]): readonly Entry[] =>
    key === '' ? [] : [{ key, value: recordOf(key === 'DEFAULT' ? entries : [...common, ...entries]), at }],
  );
  const all = [...bySection.values()].flat();
  return [
    { kind: 'record', entries: [...own, ...sections], at },
    { kind: 'record', entries: all, at },
  ];
});

const recordOf = (entries: readonly Entry[]): RecordExpr => ({ kind: 'record', entries, at: { start: 0, end: 0 } });
