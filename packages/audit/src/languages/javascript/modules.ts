import type { Node } from 'web-tree-sitter';
import type { Entry, Export, Expr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { emit, type Lowering, sourceOf } from './lowering.ts';
import { namesOf } from './patterns.ts';
import { lowerStatement } from './statements.ts';
import { stringValue } from './strings.ts';
import { leadsToClass } from './types.ts';

const moduleOf = (node: Node | null | undefined, lowering: Lowering): string =>
  node ? stringValue(node, lowering) : '';
const isTyped = (node: Node): boolean =>
  node.children.some((child) => child?.type === 'type' || child?.type === 'typeof');

/** `import a, { b as c } from 'm'`, `import * as n from 'm'`, `import 'm'`, `import x = require('m')`. */
export function lowerImport(node: Node, lowering: Lowering): void {
  const at = rangeOf(node);
  const clause = partsOf(node).find(({ type }) => type === 'import_clause' || type === 'import_require_clause');
  const module = moduleOf(node.childForFieldName('source') ?? clause?.childForFieldName('source'), lowering);
  const isTypeOnly = isTyped(node);
  const add = (name: string, alias?: string, isType = isTypeOnly): void =>
    void lowering.imports.push({
      module,
      name,
      ...(alias !== undefined && { alias }),
      ...(isType && { isTypeOnly: true }),
      at,
    });
  if (!clause) return add('*');
  for (const part of partsOf(clause)) {
    if (part.type === 'identifier') add('default', sourceOf(lowering, part));
    else if (part.type === 'namespace_import') add('*', sourceOf(lowering, partsOf(part)[0] ?? part));
    else if (part.type === 'named_imports') {
      for (const specifier of partsOf(part)) {
        const [name, alias] = sidesOf(specifier, lowering);
        add(name, alias, isTypeOnly || isTyped(specifier));
      }
    }
  }
}

/** Both names of `a as b`; `default` is a keyword and a name may be a string, so neither can be had by its field. */
function sidesOf(specifier: Node, lowering: Lowering): readonly [string, string] {
  const names = specifier.children.flatMap((child) => {
    if (child?.type === 'string') return [stringValue(child, lowering)];
    return child?.type === 'identifier' || child?.type === 'default' ? [sourceOf(lowering, child)] : [];
  });
  return [names[0] ?? '', names.at(-1) ?? ''];
}

/** Every form of `export`. */
export function lowerExport(node: Node, lowering: Lowering): void {
  const source = node.childForFieldName('source');
  const from = source ? { module: moduleOf(source, lowering) } : {};
  const add = (row: Omit<Export, 'at'>): void => void lowering.exports.push({ ...row, at: rangeOf(node) });
  const declaration = node.childForFieldName('declaration');
  if (declaration) return exportDeclaration(node, declaration, add, lowering);
  const value = node.childForFieldName('value') ?? (hasToken(node, '=') ? partsOf(node).at(-1) : undefined);
  if (value) return add({ name: 'default', value: lowerExpr(value, lowering) });
  const clause = partsOf(node).find(({ type }) => type === 'export_clause' || type === 'namespace_export');
  if (clause?.type === 'namespace_export') return add({ name: sidesOf(clause, lowering)[0], local: '*', ...from });
  if (!clause) return source ? add({ name: '*', ...from }) : undefined;
  for (const specifier of partsOf(clause)) {
    const [local, name] = sidesOf(specifier, lowering);
    add({ name, local, ...from });
  }
}

const hasToken = (node: Node, token: string): boolean => node.children.some((child) => child?.type === token);
const withoutValue = new Set(['ambient_declaration', 'function_signature']);

function exportDeclaration(
  node: Node,
  declaration: Node,
  add: (row: Omit<Export, 'at'>) => void,
  lowering: Lowering,
): void {
  lowerStatement(declaration, lowering);
  if (withoutValue.has(declaration.type) || isOtherAlias(declaration)) return;
  const isDefault = hasToken(node, 'default');
  for (const local of declaredNames(declaration, lowering)) add({ name: isDefault ? 'default' : local, local });
}

/** `type Id = string`: no name for anything that is kept. */
const isOtherAlias = (node: Node): boolean => node.type === 'type_alias_declaration' && !leadsToClass(node);

function declaredNames(node: Node, lowering: Lowering): readonly string[] {
  if (node.type === 'import_alias')
    return partsOf(node)
      .slice(0, 1)
      .map((name) => sourceOf(lowering, name));
  const name = node.childForFieldName('name');
  if (name) return [sourceOf(lowering, name).replace(/\..*/s, '')];
  return partsOf(node).flatMap((declarator) => {
    const pattern = declarator.childForFieldName('name');
    return pattern ? namesOf(pattern, lowering) : [];
  });
}

/** `import a = b.c`. */
export function lowerImportAlias(node: Node, lowering: Lowering): void {
  const [target, value] = partsOf(node).map((part) => lowerExpr(part, lowering));
  if (target && value)
    emit(lowering, { kind: 'bind', target, value, operator: '=', isDeclaration: true, at: rangeOf(node) });
}

/**
 * `namespace A.B { … }`: its statements stand among those around it, as its code sees them, and the name is bound to a record
 * of what it exports, as others see it.
 */
export function lowerNamespace(node: Node, lowering: Lowering): void {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  if (!name || name.type === 'string') return;
  const outer = lowering.exports;
  const own: Export[] = [];
  lowering.exports = own;
  for (const statement of body ? partsOf(body) : []) lowerStatement(statement, lowering);
  lowering.exports = outer;
  const at = rangeOf(node);
  const [first = '', ...inner] = sourceOf(lowering, name).split(/\s*\.\s*/);
  const entries = own.flatMap(({ name: key, local, at: place }): Entry[] => {
    return local === undefined ? [] : [{ key, value: { kind: 'name', name: local, at: place }, at: place }];
  });
  let value: Expr = { kind: 'record', entries, at };
  for (const key of inner.toReversed()) value = { kind: 'record', entries: [{ key, value, at }], at };
  emit(lowering, {
    kind: 'bind',
    target: { kind: 'name', name: first, at: rangeOf(name) },
    value,
    operator: '=',
    isDeclaration: true,
    at,
  });
}
