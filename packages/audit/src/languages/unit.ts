import type { Node } from 'web-tree-sitter';
import type { ClassOutline, FileOutline, Range, Statement } from '../outline/outline.ts';
import { type Dialect, type Lowering, lowerStatements, startLowering } from './lowering.ts';
import { errorsOf, partsOf } from './syntax.ts';

/**
 * A whole file by a language's tables. `finish` adds what can only be told once everything in it was seen; `start` says what of it
 * is lowered.
 */
export function lowerUnit(
  root: Node,
  { file, text, language }: Readonly<{ file: string; text: string; language: string }>,
  dialect: Dialect,
  finish?: (nodes: readonly Node[], lowering: Lowering) => void,
  start?: (nodes: readonly Node[], lowering: Lowering) => readonly Node[],
): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, dialect, body);
  const all = partsOf(root);
  const nodes = start?.(all, lowering) ?? all;
  lowerStatements(nodes, lowering);
  finish?.(nodes, lowering);
  const { namespace, imports, exports, guards, spaces, declared, tooDeep } = lowering;
  return {
    file,
    language,
    ...(namespace !== undefined && { namespace }),
    imports,
    exports,
    body,
    guards,
    ...(spaces.length > 0 && { spaces }),
    ...(declared.length > 0 && { declared }),
    errors: errorsOf(root, tooDeep),
  };
}

export const emptyClass = (name: string, at: Range): ClassOutline => ({
  kind: 'struct',
  name,
  bases: [],
  fields: [],
  methods: [],
  classes: [],
  body: [],
  annotations: [],
  at,
});

export function addClass(lowering: Lowering, outline: ClassOutline): void {
  const { into, arms } = lowering.block;
  into.push({ kind: 'class', class: outline, at: outline.at, arms });
}
