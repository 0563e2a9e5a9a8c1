import type { Expr, Export } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../context.ts';
import { moduleOfLoader } from '../classes/handed-by-loaders.ts';
import type { ClassInfo, FileInfo, Program } from '../program/program.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ListValue, ModuleValue, RecordValue, Thunk, Value } from '../values.ts';
import { resolveModule } from './modules.ts';

type Entries = readonly (readonly [string, readonly Thunk[]])[];

const deepest = 3; // modules that hand on others

/** `Object.values(plugins)` of `import * as plugins from './plugins'`: what a module exports, also of others that it hands on. */
export function exportedEntries(module: ModuleValue, program: Program): RecordValue {
  const entries = entriesIn(module.file, program);
  const known = entries.map(([name, thunks]) => [name, thunks.map((one) => ofModule(module, name, one))] as const);
  return { kind: 'record', entries: new Map(known) };
}

/** Of a module that a loader hands over its member is asked for. */
function ofModule({ file, isLoaded }: ModuleValue, name: string, thunk: Thunk): Thunk {
  const { at } = thunk.expr;
  return isLoaded ? { ...thunk, expr: { kind: 'member', object: moduleOfLoader(file), name, at } } : thunk;
}

const entriesIn = (file: FileInfo, program: Program, depth = 0): Entries =>
  file.outline.exports.flatMap((one): Entries => {
    if (one.isElsewhere || one.name === 'default') return [];
    if (one.name !== '*') return [[one.name, [valuesOf(file)(one)]]];
    const target = one.module === undefined ? undefined : resolveModule(program, file, one.module);
    return target && depth < deepest ? entriesIn(target, program, depth + 1) : [];
  });

/** By file first: what is exported lives as long as the outline, which the program of the next round has too. */
const valuesOf = rememberingEach((file: FileInfo) =>
  rememberingEach((one: Export): Thunk => {
    const { at, module, name, local = name, value } = one;
    const own: Expr = value ?? { kind: 'name', name: local, at };
    const expr: Expr = module === undefined ? own : { kind: 'member', object: wholeOf(module, at), name: local, at };
    return { expr, fn: file.top, context: emptyContext };
  }),
);

const wholeOf = (module: string, at: Export['at']): Expr => ({
  kind: 'call',
  callee: { kind: 'name', name: 'import', at },
  args: [{ value: { kind: 'text', value: module, at } }],
  isNew: false,
  at,
});

const classRows = (module: ModuleValue, program: Program): ListValue => ({
  kind: 'list',
  items: classesIn(module.file, program).map(({ name, outline: { at }, outer }) => {
    const own: Thunk = { expr: { kind: 'name', name, at }, fn: outer, context: emptyContext };
    const items: readonly Expr[] = [{ kind: 'text', value: name, at }, ofModule(module, name, own).expr];
    return { ...own, expr: { kind: 'list', items, at } };
  }),
});

const classesIn = (file: FileInfo, program: Program): readonly ClassInfo[] =>
  program.classes.filter(({ outer }) => outer === file.top);

/** Python's `inspect.getmembers(module, inspect.isclass)`: rows of the classes that it defines, each behind its name. */
export const rowsOfClasses = (evaluator: Evaluator, module: Thunk): readonly Value[] =>
  evaluator.force(module).flatMap((value) => (value.kind === 'module' ? [classRows(value, evaluator.program)] : []));
