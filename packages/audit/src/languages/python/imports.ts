import type { Node } from 'web-tree-sitter';
import { partsOf, rangeOf } from '../syntax.ts';
import { type Lowering, sourceOf } from './lowering.ts';

/** `import a.b`, `import a.b as c`. A dotted import without alias is known by its first part, which is the package. */
export function lowerImport(node: Node, lowering: Lowering): void {
  for (const part of partsOf(node)) {
    const [name, alias] = [part.childForFieldName('name') ?? part, part.childForFieldName('alias')];
    const module = sourceOf(lowering, name);
    const [first = module] = module.split('.');
    lowering.imports.push({
      module: alias ? module : first,
      name: '*',
      alias: alias ? sourceOf(lowering, alias) : first,
      at: rangeOf(node),
    });
    // The whole name too: `import mixer.api` shows which part of a package is used.
    if (!alias && module !== first) lowering.imports.push({ module, name: '*', alias: module, at: rangeOf(node) });
  }
}

/** `from .a import b, c as d`, `from m import *`. */
export function lowerImportFrom(node: Node, lowering: Lowering): void {
  const source = node.childForFieldName('module_name');
  const module = source ? sourceOf(lowering, source).replaceAll(/\s/g, '') : '';
  const at = rangeOf(node);
  if (node.children.some((child) => child?.type === 'wildcard_import'))
    return void lowering.imports.push({ module, name: '*', at });
  for (const part of node.childrenForFieldName('name')) {
    if (!part) continue;
    const [name, alias] = [part.childForFieldName('name') ?? part, part.childForFieldName('alias')];
    lowering.imports.push({ module, name: sourceOf(lowering, name), alias: sourceOf(lowering, alias ?? name), at });
  }
}
