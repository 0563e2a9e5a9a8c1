import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { asLoaded } from '../classes/told-by-loaders.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { moduleMember } from '../names/imported-names.ts';
import type { FileInfo, FunctionInfo } from '../program/program.ts';
import { type Value, wholeText } from '../values.ts';
import { exportsNamed } from './exports.ts';
import { loadedModules } from './loaded-modules.ts';
import { packageNamed, resolveModule } from './modules.ts';

/** `require('./api')`, `import('./api')`. */
export function requiredModule(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const loaded = loadedModules(evaluator, call, fn, context);
  if (loaded.length > 0)
    return loaded.flatMap(({ file, isKnown }): readonly Value[] => {
      const isImport = writtenName(call.callee) === 'import';
      const values = isImport ? [{ kind: 'module' as const, file }] : wholeModule(evaluator, file);
      return isKnown ? values : values.map(asLoaded);
    });
  if (call.callee.kind !== 'name' || !/^(?:require|import)$/.test(call.callee.name)) return undefined;
  const [argument] = call.args;
  if (!argument) return undefined;
  const names = evaluator.evaluate(argument.value, fn, context).flatMap((value) => wholeText(value) ?? []);
  if (names.length === 0) return undefined;
  return names.flatMap((name): readonly Value[] => {
    const target = resolveModule(evaluator.program, fn.file, name);
    if (!target)
      return [{ kind: 'external', module: packageNamed(evaluator.program, fn.file, name), path: [], file: fn.file }];
    return wholeModule(evaluator, target);
  });
}

/** What a module is as a whole: what it exports instead of itself, where it does. */
function wholeModule(evaluator: Evaluator, target: FileInfo): readonly Value[] {
  const hasDefault = exportsNamed(target, 'default').some((one) => one.name === 'default');
  return hasDefault ? moduleMember(evaluator, target, 'default') : [{ kind: 'module', file: target }];
}
