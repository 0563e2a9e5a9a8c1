import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { resolveModule } from '../modules/modules.ts';
import { type FileInfo, type FunctionInfo, isClass, type Placed, type Program } from '../program/program.ts';
import { type Value, wholeText } from '../values.ts';

type Sites = readonly (readonly [FunctionInfo, CallSite])[];

/** Methods of bots that load a module by its name, and the function of it that they call with the bot. */
const loads = /^(?:(?:re)?load_extensions?|load_module)$/;
const entries = ['setup', 'prepare', 'load'];
const mostNames = 60;

const loadersIn = rememberingEach((program: Program): readonly Placed<CallExpr>[] =>
  program.calls.filter(
    ({ expr: { callee, args }, fn }) =>
      fn.file.language === 'python' && callee.kind === 'member' && args.length > 0 && loads.test(writtenName(callee)),
  ),
);

/**
 * discord.py's `bot.load_extension('cogs.mixer')` calls `setup(bot)` of that module, as TwitchIO's `bot.load_module('cogs.mixer')` calls
 * `prepare(bot)`. Of a name that is not known as a whole nobody can tell which module it is.
 */
export const extensionSites = (evaluator: Evaluator): Sites =>
  loadersIn(evaluator.program).flatMap(({ expr, fn }) =>
    namesIn(evaluator, { expr, fn }).flatMap((name): Sites => {
      const file = resolveModule(evaluator.program, fn.file, name);
      const target = file && entryOf(evaluator.program, file);
      if (!target || expr.callee.kind !== 'member') return [];
      const value = { expr: expr.callee.object, fn, context: emptyContext };
      return [[target, { call: { expr, fn, context: emptyContext }, args: [{ value }] }]];
    }),
  );

function entryOf(program: Program, { top }: FileInfo): FunctionInfo | undefined {
  for (const name of entries) {
    const found = program.definitionIn(top, name);
    if (found && !isClass(found) && found.params.length > 0) return found;
  }
  return undefined;
}

function namesIn(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly string[] {
  const textsIn = (value: Value): readonly string[] =>
    value.kind === 'list'
      ? value.items.slice(0, mostNames).flatMap((item) => evaluator.force(item).flatMap((one) => wholeText(one) ?? []))
      : [wholeText(value) ?? ''];
  const values = expr.args.flatMap(({ name, value }) => (name === undefined ? evaluator.evaluate(value, fn) : []));
  return evaluator
    .settle(values)
    .flatMap(textsIn)
    .filter((text) => /^\.*\w+(?:\.\w+)*$/.test(text));
}

/** Modules that are loaded so and that no file of the program is. */
export const missingExtensions = (evaluator: Evaluator): readonly string[] =>
  loadersIn(evaluator.program).flatMap((placed) =>
    namesIn(evaluator, placed).flatMap((name) =>
      resolveModule(evaluator.program, placed.fn.file, name)
        ? []
        : [`*/${name.replace(/^\.+/, '').replaceAll('.', '/')}`],
    ),
  );
