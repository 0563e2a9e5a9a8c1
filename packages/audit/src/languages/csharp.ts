import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import { withoutDirectives } from './csharp/directives.ts';
import { componentCode } from './csharp/razor.ts';
import type { Lowering } from './csharp/lowering.ts';
import { lowerStatements } from './csharp/statements.ts';
import type { Language } from './language.ts';
import { errorsOf, partsOf } from './syntax.ts';

export const csharp: Language = {
  id: 'csharp',
  name: 'C#',
  extensions: ['.cs', '.csx', '.razor'],
  grammarOf: () => 'c-sharp',
  prepare: (text, file) => withoutDirectives(/\.razor$/i.test(file) ? componentCode(text) : text),
  lower: (root, file, text) => lowerUnit(root, file, text),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  declaresObjects: true,
  hasOverloads: true,
  mapLoops: 'pairs',
  mapViews: { Keys: '#keys', AllKeys: '#keys', Values: '#values' },
};

function lowerUnit(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering: Lowering = {
    text,
    imports: [],
    guards: [],
    tooDeep: [],
    namespace: undefined,
    block: { into: body, arms: [] },
    depth: 0,
    branches: 0,
  };
  lowerStatements(partsOf(root), lowering);
  const { namespace } = lowering;
  return {
    file,
    language: 'csharp',
    ...(namespace !== undefined && { namespace }),
    imports: lowering.imports,
    exports: [],
    body,
    guards: lowering.guards,
    errors: errorsOf(root, lowering.tooDeep),
  };
}
