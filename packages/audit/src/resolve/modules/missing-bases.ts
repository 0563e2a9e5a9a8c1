import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, Program } from '../program/program.ts';
import { pathOfModule } from './elixir-modules.ts';
import { localPath, resolveModule } from './modules.ts';

/**
 * Modules of the tree that classes of the program derive from and that no file of it is: what `this.fetch('/users/current')` does
 * stands there, and need not name the provider.
 *
 * @returns paths below the root without an ending; one that begins with a star may stand anywhere
 */
export const missingBases = (evaluator: Evaluator): readonly string[] =>
  evaluator.program.classes.flatMap(({ outline, outer }) =>
    outline.bases.flatMap((base) =>
      evaluator.evaluate(base, outer).flatMap((value) => {
        if (value.kind === 'class') return definitionsOf(evaluator.program, value.class);
        if (value.kind !== 'external') return [];
        if (value.file.language === 'elixir') return pathOfModule(value.path[0] ?? '') ?? [];
        if (value.module === '') return [];
        const path = localPath(value.file, value.module);
        return path === undefined || resolveModule(evaluator.program, value.file, value.module) ? [] : [path];
      }),
    ),
  );

const isHeader = /\.(?:h|hh|hpp|hxx)$/i;

/** C++'s `json Service::send(…) { … }` of a class that a header declares: in a file named like the header, wherever that stands. */
function definitionsOf(program: Program, { file: { file, language } }: ClassInfo): readonly string[] {
  if (language !== 'cpp' || !isHeader.test(file)) return [];
  const stem = stemOf(file);
  const isRead = program.files.values().some((one) => !isHeader.test(one.file) && stemOf(one.file) === stem);
  return isRead ? [] : [`*/${stem}`];
}

const stemOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.\w+$/, '');
