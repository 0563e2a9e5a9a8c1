import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import { type Dialect, lowerStatements, startLowering } from './lowering.ts';
import { errorsOf, partsOf } from './syntax.ts';

/** A whole file whose language is a dialect; what is nested too deeply counts as not understood. */
export function lowerUnit(root: Node, file: string, text: string, language: string, dialect: Dialect): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, dialect, body);
  lowerStatements(partsOf(root), lowering);
  const { namespace, imports, exports, guards, tooDeep } = lowering;
  return {
    file,
    language,
    ...(namespace !== undefined && { namespace }),
    imports,
    exports,
    body,
    guards,
    errors: [...errorsOf(root), ...tooDeep].toSorted((left, right) => left.start - right.start),
  };
}
