import type { Node } from 'web-tree-sitter';
import { partsOf } from '../syntax.ts';

/** `name: value`, without the colon. */
export type Keyword = Readonly<{ name: string; value: Node; node: Node }>;

const argumentsOf = (call: Node): Node | undefined => partsOf(call).find(({ type }) => type === 'arguments');

/** Arguments without names. */
export const operandsOfCall = (call: Node): readonly Node[] => {
  const list = argumentsOf(call);
  return list ? partsOf(list).filter(({ type }) => type !== 'keywords') : [];
};

/** `a: 1, "b c": 2` at the end of a call's arguments. */
export function keywordsOf(call: Node): readonly Keyword[] {
  const list = argumentsOf(call);
  const last = list && partsOf(list).at(-1);
  return last?.type === 'keywords' ? pairsOf(last) : [];
}

export const pairsOf = (keywords: Node): readonly Keyword[] =>
  partsOf(keywords).flatMap((pair): Keyword[] => {
    const [key, value] = [pair.childForFieldName('key'), pair.childForFieldName('value')];
    return key && value ? [{ name: keyOf(key), value, node: pair }] : [];
  });

const keyOf = (key: Node): string => key.text.replace(/:\s*$/, '').replaceAll(/^["']|["']$/g, '');

/** The name of what is called without an object: `defmodule`, `if`, `get`. */
export function bareName(call: Node): string | undefined {
  const target = call.type === 'call' ? call.childForFieldName('target') : null;
  return target?.type === 'identifier' ? target.text : undefined;
}

/** The parts of a `do` block by their names: `do … else … rescue … after … end`, or `do: …, else: …`. */
export function blocksOf(call: Node): ReadonlyMap<string, readonly Node[]> {
  const blocks = new Map<string, readonly Node[]>();
  for (const { name, value } of keywordsOf(call)) if (isBlockName.test(name)) blocks.set(name, [value]);
  const body = partsOf(call).find(({ type }) => type === 'do_block');
  if (!body) return blocks;
  const parts = partsOf(body);
  blocks.set(
    'do',
    parts.filter(({ type }) => !isBlock.test(type)),
  );
  for (const part of parts)
    if (isBlock.test(part.type)) blocks.set(part.type.slice(0, part.type.indexOf('_')), partsOf(part));
  return blocks;
}

const isBlockName = /^(?:do|else|rescue|catch|after)$/;
const isBlock = /^(?:else|rescue|catch|after)_block$/;
