import { type Document, isMap, isSeq, type Node } from 'yaml';
import { scalarText } from './scalar-text.ts';
import { entryOf, resolve } from './yaml-map.ts';

/** The globs of files that are not audited; what is no text is left out, and is a diagnostic of its own. */
export function readExclude(document: Document): readonly string[] {
  const root = document.contents;
  const node = isMap<Node>(root) ? resolve(entryOf(root, 'exclude', document)?.node, document) : undefined;
  if (!isSeq<Node>(node)) return [];
  return node.items.flatMap((item) => {
    const text = scalarText(resolve(item, document));
    return text === undefined ? [] : [text];
  });
}
