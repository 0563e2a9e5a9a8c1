import { type Document, isMap, isSeq, type Node } from 'yaml';
import { contentEnd, valueRange } from './layout.ts';
import { entryOf, resolve } from './yaml-map.ts';

export type Path = readonly (string | number)[];

/** The node at a path, through aliases and merge keys. */
export function nodeAt(document: Document, path: Path): Node | null | undefined {
  let node: Node | null | undefined = document.contents;
  for (const part of path) {
    if (isMap(node)) node = entryOf(node, String(part), document)?.node;
    else if (isSeq(node) && typeof part === 'number') node = resolve(node.items[part], document);
    else return undefined;
  }
  return node;
}

/** The key that ends a path. */
export function keyAt(document: Document, path: Path): Node | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  return isMap(parent) ? entryOf(parent, String(path.at(-1)), document)?.pair.key : undefined;
}

/** The nearest node that exists on the way to a path: of a long map the first key, which is enough to find it. */
export function rangeAt(document: Document, path: Path, text: string): [number, number] {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = rangeOf(nodeAt(document, path.slice(0, length)), text);
    if (found) return found;
    const key = length > 0 ? keyAt(document, path.slice(0, length)) : undefined;
    if (key) return valueRange(key, text);
  }
  return [0, 0];
}

function rangeOf(node: Node | null | undefined, text: string): [number, number] | undefined {
  const first = isMap<Node>(node) ? node.items[0]?.key : undefined;
  if (first) return valueRange(first, text);
  // A value that is not there has a place, but nothing to show: its key is shown.
  if (!node?.range || node.range[0] === node.range[1]) return undefined;
  return [node.range[0], contentEnd(node, text)];
}

/** JSON pointers as ajv writes them: numbers are positions only where the data has a list. */
export function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let at: unknown = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return path;
}
