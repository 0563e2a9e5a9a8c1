import type { Node, YAMLMap } from 'yaml';
import type { Insertion } from '../manifest.ts';
import { isBlank, type Layout, lineStart } from './layout.ts';

/**
 * Where a client that lacks a list can get it: on a line before its first key. The first character of that line is replaced by
 * itself, so that two fixes never write the key twice.
 */
export function insertionOfKey(map: YAMLMap<Node>, key: string, { file, text }: Layout): Insertion | undefined {
  const first = map.items[0]?.key.range?.[0];
  if (map.flow || first === undefined) return undefined;
  const start = lineStart(text, first);
  const indent = text.slice(start, first);
  if (!isBlank(indent) || indent === '') return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    file,
    offset: start,
    before: `${indent}${key}: [`,
    after: `]${newline}${text.charAt(start)}`,
    replaces: 1,
  };
}
