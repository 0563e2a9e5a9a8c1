import type { Node } from 'web-tree-sitter';
import { type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';

/** `use a::{b, c::*, d as e};`, each name by itself. What is `pub use`d can be imported from here. */
export const lowerUse: LowerStatement = (node, lowering) => {
  const isPublic = partsOf(node).some(({ type }) => type === 'visibility_modifier');
  const argument = node.childForFieldName('argument') ?? partsOf(node).at(-1);
  if (argument) take(argument, '', isPublic, lowering);
};

const join = (before: string, path: string): string =>
  [before, path.replaceAll(/\s/g, '')].filter((part) => part !== '').join('::');

function take(node: Node, before: string, isPublic: boolean, lowering: Lowering): void {
  const path = node.childForFieldName('path');
  const within = path ? join(before, sourceOf(lowering, path)) : before;
  if (node.type === 'scoped_use_list' || node.type === 'use_list') {
    const list = node.type === 'use_list' ? node : node.childForFieldName('list');
    for (const part of list ? partsOf(list) : []) take(part, within, isPublic, lowering);
    return;
  }
  if (node.type === 'use_wildcard') {
    const [whole] = partsOf(node);
    const module = whole ? join(before, sourceOf(lowering, whole)) : before;
    lowering.imports.push({ module, name: '*', at: rangeOf(node) });
    if (isPublic) lowering.exports.push({ name: '*', module, at: rangeOf(node) });
    return;
  }
  const alias = node.childForFieldName('alias');
  const whole = node.type === 'use_as_clause' ? within : join(before, sourceOf(lowering, node));
  add(whole.replace(/::self$/, ''), alias ? sourceOf(lowering, alias) : undefined, node, isPublic, lowering);
}

function add(whole: string, alias: string | undefined, node: Node, isPublic: boolean, lowering: Lowering): void {
  const steps = whole.split('::');
  const name = steps.at(-1) ?? whole;
  const module = steps.slice(0, -1).join('::');
  const at = rangeOf(node);
  // A crate by itself: `use reqwest;`
  if (module === '') lowering.imports.push({ module: name, name: '*', alias: alias ?? name, at });
  else lowering.imports.push({ module, name, alias: alias ?? name, at });
  if (isPublic && module !== '') lowering.exports.push({ name: alias ?? name, local: name, module, at });
}

/** `mod chat;` is the file beside. */
export const lowerModDeclaration: LowerStatement = (node, lowering) => {
  const name = node.childForFieldName('name');
  if (!name) return;
  const alias = sourceOf(lowering, name);
  lowering.imports.push({ module: `self::${alias}`, name: '*', alias, at: rangeOf(node) });
};
