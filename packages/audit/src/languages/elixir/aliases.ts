import type { Node } from 'web-tree-sitter';
import { type Lowering, sourceOf } from '../lowering.ts';
import { partsOf } from '../syntax.ts';
import { keywordsOf, operandsOfCall } from './call-parts.ts';

/** Short names of modules, as far as they are known at the place that is being lowered. */
const known = new WeakMap<Lowering, Map<string, string>>();

const aliasesOf = (lowering: Lowering): Map<string, string> => {
  const found = known.get(lowering) ?? new Map<string, string>();
  known.set(lowering, found);
  return found;
};

/** Aliases hold to the end of the block that they stand in. */
export function withOwnAliases<T>(lowering: Lowering, lower: () => T): T {
  const outer = aliasesOf(lowering);
  known.set(lowering, new Map(outer));
  const result = lower();
  known.set(lowering, outer);
  return result;
}

/** The whole name of a module: `Client` after `alias Acme.Client`, `__MODULE__.Client`. Undefined of what is no module. */
export function moduleName(node: Node, lowering: Lowering): string | undefined {
  if (node.type === 'alias') return expanded(sourceOf(lowering, node), lowering);
  if (node.type === 'identifier' && sourceOf(lowering, node) === '__MODULE__') return lowering.owner;
  const [left, right] = node.type === 'dot' ? [node.childForFieldName('left'), node.childForFieldName('right')] : [];
  if (!left || right?.type !== 'alias') return undefined;
  const outer = moduleName(left, lowering);
  return outer === undefined ? undefined : `${outer}.${bare(sourceOf(lowering, right))}`;
}

const bare = (source: string): string => source.replaceAll(/\s/g, '').replace(/^Elixir\./, '');

function expanded(source: string, lowering: Lowering): string {
  const name = bare(source);
  const [first = '', ...rest] = name.split('.');
  const whole = aliasesOf(lowering).get(first);
  return whole === undefined ? name : [whole, ...rest].join('.');
}

export function addAlias(name: string, as: string | undefined, lowering: Lowering): void {
  aliasesOf(lowering).set(as ?? name.slice(name.lastIndexOf('.') + 1), name);
}

/** `alias Acme.Client`, `alias Acme.Client, as: Api`, `alias Acme.{Client, Users}`. `require` may have an `as:` too. */
export function takeAliases(node: Node, lowering: Lowering): void {
  const [target] = operandsOfCall(node);
  if (!target) return;
  const as = keywordsOf(node).find(({ name }) => name === 'as')?.value;
  if (sourceOf(lowering, node).startsWith('require') && !as) return;
  for (const name of modulesIn(target, lowering)) addAlias(name, as && bare(sourceOf(lowering, as)), lowering);
}

/** One module, or those in the braces behind it. */
export function modulesIn(target: Node, lowering: Lowering): readonly string[] {
  const one = moduleName(target, lowering);
  if (one !== undefined) return [one];
  const [left, right] =
    target.type === 'dot' ? [target.childForFieldName('left'), target.childForFieldName('right')] : [];
  const outer = left && moduleName(left, lowering);
  if (outer === undefined || outer === null || right?.type !== 'tuple') return [];
  return partsOf(right)
    .filter(({ type }) => type === 'alias')
    .map((inner) => `${outer}.${bare(sourceOf(lowering, inner))}`);
}
