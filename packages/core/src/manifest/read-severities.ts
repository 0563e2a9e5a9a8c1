import { type Document, isMap, type Node, type Pair } from 'yaml';
import type { Manifest } from '../manifest.ts';
import { nearestName } from './nearest-name.ts';
import type { NodeProblem } from './plain-data.ts';
import { scalarText } from './scalar-text.ts';
import { entryOf, isMergeKey, keyText, resolve } from './yaml-map.ts';

const levels: readonly Level[] = ['off', 'error', 'warning', 'info'];
type Level = 'off' | 'error' | 'warning' | 'info';

function rowsOf(document: Document): readonly Pair<Node>[] {
  const root = document.contents;
  const node = isMap<Node>(root) ? entryOf(root, 'rules', document)?.node : undefined;
  return isMap<Node>(node) ? node.items.filter((pair) => !isMergeKey(pair)) : [];
}

/** The severities that the manifest sets; what is no severity is left out. */
export function readSeverities(document: Document): Manifest['rules'] {
  return new Map(
    rowsOf(document).flatMap((pair) => {
      const id = keyText(pair);
      const level = scalarText(resolve(pair.value, document));
      const known = levels.find((one) => one === level);
      return id !== undefined && known !== undefined ? [[id, known] as const] : [];
    }),
  );
}

/** Severities of rules that do not exist. */
export function unknownRules(document: Document, known: ReadonlySet<string>): readonly NodeProblem[] {
  return rowsOf(document).flatMap((pair) => {
    const id = keyText(pair);
    if (id === undefined || known.has(id)) return [];
    const near = nearestName(id, [...known]);
    return [
      { node: pair.key, message: `there is no rule "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}` },
    ];
  });
}
