import { pushAll } from '../../push-all.ts';
import type { Expr } from '../../outline/outline.ts';
import type { FileInfo, Program } from '../program/program.ts';
import { childrenOf, expressionsOf } from '../program/walk.ts';

const kinds = /(config|settings|secrets?|credentials?|creds|keys|constants|env|auth|tokens?)$/i;

/**
 * `defaultconfig.py`, of which everybody makes a `botconfig.py` of their own: where `import botconfig` finds nothing, the one example of
 * that kind in the folder which has all that is asked of the module.
 *
 * @param words - what names of examples have
 * @see https://docs.python.org/3/reference/import.html a module is found by its name, so nothing but a person can have renamed it
 */
export function renamedExample(
  program: Program,
  from: FileInfo,
  module: string,
  words: readonly string[],
): FileInfo | undefined {
  const kind = from.language === 'python' ? kinds.exec(module)?.[1]?.toLowerCase() : undefined;
  if (kind === undefined || module.includes('.')) return undefined;
  const folder = from.file.slice(0, from.file.lastIndexOf('/') + 1);
  const isExample = new RegExp(
    `^(?:(?:${words.join('|')})[._-]?${kind}|${kind}[._-]?(?:${words.join('|')}))\\.py$`,
    'i',
  );
  const examples = [...program.files.values()].filter(
    ({ file }) => file.startsWith(folder) && isExample.test(file.slice(folder.length)),
  );
  const [example, ...others] = examples;
  if (!example || others.length > 0) return undefined;
  const asked = namesAsked(program, from, module);
  return asked.size > 0 && asked.values().every((name) => program.bindsOf(example.top, name).length > 0)
    ? example
    : undefined;
}

/** `token` of `from botconfig import token`, `api` of `cfg.api` behind `import botconfig as cfg`. */
function namesAsked(program: Program, from: FileInfo, module: string): ReadonlySet<string> {
  const imports = from.outline.imports.filter((one) => one.module === module);
  const asked = new Set(imports.flatMap(({ name }) => (name === '*' ? [] : [name])));
  const aliases = new Set(imports.flatMap(({ name, alias }) => (name === '*' && alias !== undefined ? [alias] : [])));
  if (aliases.size === 0) return asked;
  const bodies = [from.top, ...program.functions.filter(({ file }) => file === from)].flatMap(({ body }) => body);
  const open: Expr[] = bodies.flatMap((statement) => expressionsOf(statement));
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'member' && part.object.kind === 'name' && aliases.has(part.object.name)) asked.add(part.name);
    pushAll(open, childrenOf(part));
  }
  return asked;
}
