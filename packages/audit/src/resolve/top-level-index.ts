import type { FileOutline } from '../outline/outline.ts';
import type { FileInfo } from './program.ts';
import { push } from './push.ts';

/** Functions and variables at the top of files, by name, for languages in which the files of a package share them. */
export class TopLevelIndex {
  readonly #files = new Map<string, FileInfo[]>();

  add(file: FileInfo): void {
    for (const name of namesAtTop(file.outline)) push(this.#files, name, file);
  }

  filesDefining(name: string): readonly FileInfo[] {
    return this.#files.get(name) ?? [];
  }
}

function namesAtTop({ body }: FileOutline): readonly string[] {
  return body.flatMap((statement): readonly string[] => {
    if (statement.kind === 'function') return [statement.fn.name ?? ''];
    return statement.kind === 'bind' && statement.target.kind === 'name' ? [statement.target.name] : [];
  });
}
