import type { Expr, FileOutline, Statement } from '../../outline/outline.ts';
import type { FileInfo, FunctionInfo } from './program.ts';
import { push } from '../../push.ts';
import { namesAt } from './spaces-at.ts';

/** Functions and variables at the top of files, by name, for languages in which the files of a package share them. */
export class TopLevelIndex {
  readonly #files = new Map<string, FileInfo[]>();

  add(file: FileInfo): void {
    for (const name of namesAtTop(file.outline)) push(this.#files, name, file);
  }

  /** A function that stands at the top as what it adds to a class, which is none of the program. */
  addExtension({ name, file, outer }: FunctionInfo): void {
    if (outer === file.top) push(this.#files, name, file);
  }

  filesDefining(name: string): readonly FileInfo[] {
    return this.#files.get(name) ?? [];
  }
}

/** pydantic's class: the fields of those below it are variables of the environment. */
export const settingsClass = 'BaseSettings';

/** A script that a page loads: no module. */
export const isPageScript = ({ language, imports, exports }: FileOutline): boolean =>
  language === 'javascript' && imports.length === 0 && exports.length === 0;

/** What a statement at the top sets, and of what that is a part: scripts of a page share `sites` of `sites.acme = { … }`. */
export function namesOfTarget(target: Expr, { outline }: FileInfo): readonly string[] {
  if (target.kind === 'name') return [target.name];
  if (target.kind !== 'member') return [];
  const { name, object } = target;
  // The field has small letters, and a prefix is cut off: what is sure to be in the file that reads it is the base class.
  if (outline.language === 'dotenv') return [name, name.toLowerCase(), settingsClass];
  return object.kind === 'name' && isPageScript(outline) ? [name, object.name] : [name];
}

function namesAtTop(outline: FileOutline): readonly string[] {
  return outline.body.flatMap((statement): readonly string[] => {
    const name = isOfFile(outline, statement) ? undefined : nameOf(statement);
    return name === undefined ? [] : namesAt(outline, statement.at.start, name);
  });
}

/** Lua's `local API = …`, which other files do not see. */
const isOfFile = ({ language }: FileOutline, statement: Statement): boolean =>
  language === 'lua' && statement.kind === 'bind' && statement.isDeclaration;

function nameOf(statement: Statement): string | undefined {
  if (statement.kind === 'function') return statement.fn.isLocal ? undefined : (statement.fn.name ?? '');
  return statement.kind === 'bind' && statement.target.kind === 'name' ? statement.target.name : undefined;
}
