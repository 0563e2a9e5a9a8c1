import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { type LowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';

/** `$x` is the name `x`; `$this` is the object. */
export const variable: LowerExpr = (node, lowering) => nameAt(variableName(node, lowering), rangeOf(node));
export const variableName = (node: Node, lowering: Lowering): string =>
  sourceOf(lowering, node).replaceAll(/[${}&.\s]/g, '');

/** `self`, `static` and `$this` are this class or object; `parent` is its base. */
export const scopeName = (text: string): string =>
  text === 'parent' ? 'super' : /^(?:self|static)$/.test(text) ? 'this' : text;

export const bareName: LowerExpr = (node, lowering) =>
  nameAt(
    scopeName(sourceOf(lowering, node).toLowerCase() === 'parent' ? 'parent' : sourceOf(lowering, node)),
    rangeOf(node),
  );

/** `\A\B\C` is `C` of the namespace `A\B`, as if it had been imported under that name. */
export function qualified(node: Node, lowering: Lowering): Expr {
  const source = sourceOf(lowering, node).replaceAll(/\s/g, '');
  const parts = source.split('\\').filter(Boolean);
  const name = parts.at(-1) ?? '';
  const written = parts.slice(0, -1);
  const module = (source.startsWith('\\') ? written : wholeName(written, lowering)).join('\\');
  // `class Client { … new \GuzzleHttp\Client }`: the file's own class has the bare name.
  const isOther = module !== (lowering.namespace ?? '') && definesClass(lowering.text, name);
  const alias = isOther ? `${module}\\${name}` : name;
  const isKnown = lowering.imports.some((one) => one.alias === alias);
  if (module !== '' && !isKnown) lowering.imports.push({ module, name, alias, at: rangeOf(node) });
  return nameAt(module === '' ? name : alias, rangeOf(node));
}

const definesClass = (text: string, name: string): boolean => classesIn(text).has(name);

let last: Readonly<{ text: string; classes: ReadonlySet<string> }> = { text: '', classes: new Set() };

/** Asked of each name of a file, one file after the other. */
function classesIn(text: string): ReadonlySet<string> {
  if (last.text !== text)
    last = { text, classes: new Set(Array.from(text.matchAll(/\bclass\s+(\w+)/g), ([, name = '']) => name)) };
  return last.classes;
}

/** What `B` of `B\C` is as a whole: what a `use` names so, else `B` of the file's own namespace; `namespace` is that itself. */
function wholeName([first = '', ...rest]: readonly string[], { imports, namespace = '' }: Lowering): readonly string[] {
  if (first === 'namespace') return [];
  const used = imports.find(({ alias }) => alias === first);
  if (used) return [used.name === '*' ? used.module : `${used.module}\\${used.name}`, ...rest];
  return [...namespace.split('\\').filter(Boolean), first, ...rest].filter(Boolean);
}

/** `use A\B\C as D, E\F;`, `use A\{B, C as D};`, `use function A\b;`. */
export const use: LowerStatement = (node, lowering) => {
  const group = node.childForFieldName('body');
  const prefix = partsOf(node).find(({ type }) => type === 'namespace_name');
  const base = group && prefix ? `${sourceOf(lowering, prefix)}\\` : '';
  for (const clause of partsOf(group ?? node)) {
    if (clause.type !== 'namespace_use_clause') continue;
    const alias = clause.childForFieldName('alias');
    const path = partsOf(clause).find(({ id, type }) => id !== alias?.id && /name/.test(type));
    const parts = `${base}${path ? sourceOf(lowering, path) : ''}`.split('\\').filter(Boolean);
    const name = parts.at(-1) ?? '';
    lowering.imports.push({
      module: parts.slice(0, -1).join('\\') || name,
      name: parts.length > 1 ? name : '*',
      alias: alias ? sourceOf(lowering, alias) : name,
      at: rangeOf(clause),
    });
  }
};
