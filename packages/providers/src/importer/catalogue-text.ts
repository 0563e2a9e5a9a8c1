import type { ProviderData } from '@mixer-oauth/core';
import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, visit } from 'yaml';

const width = 140;

/** What stands on a line of its own however short it is: rows that people compare with each other. */
const openLists: ReadonlySet<string> = new Set(['scopes', 'operations', 'sdks', 'flows', 'urls']);

/**
 * A catalogue as YAML that reads like the ones that come with the tool: lists and maps on one line where they fit, a blank line
 * before each part. The same data gives the same bytes.
 */
export function catalogueText(data: ProviderData, schema: string): string {
  const document = new Document(data, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (isCollection(pair.value) && !openLists.has(key) && isShort(pair.value, key.length)) pair.value.flow = true;
    },
    Seq: (_, node) => {
      for (const item of node.items) if (isCollection(item) && isSeq(item) && isShort(item, 0)) item.flow = true;
    },
  });
  const body = document.toString({ lineWidth: width, flowCollectionPadding: true, singleQuote: true });
  const parted = body.replaceAll(/^(?=(?:urls|flows|scopes|operations|sdks|redirects|notes):)/gm, '\n');
  return `# yaml-language-server: $schema=${schema}\n${parted}`;
}

/** Whether a list or map fits on a line: of plain values, or of lists of them. */
function isShort(node: Node, before: number, depth = 0): boolean {
  if (depth > 2 || !isCollection(node)) return false;
  const values = isMap(node)
    ? node.items.map(({ value }) => value)
    : node.items.map((item) => (isPair(item) ? item.value : item));
  const isPlainEnough = values.every(
    (value) => isScalar(value) || (isCollection(value) && isShort(value, 0, depth + 1)),
  );
  return isPlainEnough && before + JSON.stringify(node.toJSON()).length + 12 < width;
}
