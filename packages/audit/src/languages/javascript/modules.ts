import type { Node } from 'web-tree-sitter';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, sourceOf } from './lowering.ts';
import { lowerStatement } from './statements.ts';
import { decodeEscapes } from './strings.ts';

const moduleOf = (node: Node | null, lowering: Lowering): string => (node ? decodeEscapes(sourceOf(lowering, node).slice(1, -1)) : '');

/** `import a, { b as c } from 'm'`, `import * as n from 'm'`, `import 'm'`, `import x = require('m')`. */
export function lowerImport(node: Node, lowering: Lowering): void {
  const at = rangeOf(node);
  const clause = partsOf(node).find(({ type }) => type === 'import_clause' || type === 'import_require_clause');
  const module = moduleOf(node.childForFieldName('source') ?? clause?.childForFieldName('source') ?? null, lowering);
  const isTypeOnly = /^import\s+type\b/.test(sourceOf(lowering, node).slice(0, 40));
  const add = (name: string, alias?: string): void => void lowering.imports.push({ module, name, ...(alias !== undefined && { alias }), ...(isTypeOnly && { isTypeOnly }), at });
  if (!clause) return add('*');
  for (const part of partsOf(clause)) {
    if (part.type === 'identifier') add('default', sourceOf(lowering, part));
    else if (part.type === 'namespace_import') add('*', sourceOf(lowering, partsOf(part)[0] ?? part));
    else if (part.type === 'named_imports') {
      for (const specifier of partsOf(part)) {
        const [name, alias] = [specifier.childForFieldName('name'), specifier.childForFieldName('alias')];
        if (name) add(sourceOf(lowering, name), sourceOf(lowering, alias ?? name));
      }
    }
  }
}

/** Every form of `export`; what a declaration defines is looked up by its name. */
export function lowerExport(node: Node, lowering: Lowering): void {
  const at = rangeOf(node);
  const source = node.childForFieldName('source');
  const module = source ? { module: moduleOf(source, lowering) } : {};
  const declaration = node.childForFieldName('declaration');
  const isDefault = node.children.some((child) => child?.type === 'default');
  if (declaration) {
    lowerStatement(declaration, lowering);
    const name = declaration.childForFieldName('name');
    if (isDefault && name) lowering.exports.push({ name: 'default', local: sourceOf(lowering, name), at });
    return;
  }
  const value = node.childForFieldName('value') ?? (node.children.some((child) => child?.type === '=') ? partsOf(node).at(-1) : undefined);
  if (value) return void lowering.exports.push({ name: 'default', value: lowerExpr(value, lowering), at });
  const clause = partsOf(node).find(({ type }) => type === 'export_clause');
  const namespace = partsOf(node).find(({ type }) => type === 'namespace_export');
  if (namespace) return void lowering.exports.push({ name: sourceOf(lowering, partsOf(namespace)[0] ?? namespace), local: '*', ...module, at });
  if (!clause) return source ? void lowering.exports.push({ name: '*', ...module, at }) : undefined;
  for (const specifier of partsOf(clause)) {
    const [local, alias] = [specifier.childForFieldName('name'), specifier.childForFieldName('alias')];
    if (local) lowering.exports.push({ name: sourceOf(lowering, alias ?? local), local: sourceOf(lowering, local), ...module, at });
  }
}
