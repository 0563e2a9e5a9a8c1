import type { Evaluator } from '../evaluator.ts';
import { localPath, resolveModule } from './modules.ts';

/**
 * Modules of the tree whose decorators are told something of the methods that they stand above, `@Get('users/current')`, and that no
 * file of the program is: what such a method does stands there.
 *
 * @returns paths below the root without an ending
 */
export const missingDecorators = (evaluator: Evaluator): readonly string[] =>
  evaluator.program.functions.flatMap(({ file, outline, owner }) => {
    if (file.language !== 'javascript' || !owner || !outline) return [];
    return outline.annotations.flatMap(({ callee, args }) => {
      if (args[0]?.value.kind !== 'text') return [];
      return evaluator.evaluate(callee, owner.outer).flatMap((value) => {
        if (value.kind !== 'external' || value.module === '') return [];
        const path = localPath(value.file, value.module);
        return path === undefined || resolveModule(evaluator.program, value.file, value.module) ? [] : [path];
      });
    });
  });
