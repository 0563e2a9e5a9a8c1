import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { scalarText } from './scalar-text.ts';
import type { Span } from '../span.ts';
import { secretRanges } from '../secrets/secret-ranges.ts';
import { isEnvironmentReference } from './environment-reference.ts';
import { type Layout, valueRange } from './layout.ts';
import { entryOf, keyText, resolve } from './yaml-map.ts';

const namesSecret = /secret|passw(?:or)?d|token|private_?-?key/i;

// In comments, and in files that are no valid YAML. Not `literal-client-secret: off`, which names a rule.
const inText =
  /(?<![\w-])client[_-]?secret["']?[ \t]*[:=][ \t]*("[^"\n]*"|'[^'\n]*'|(?:\$\{\w+\}|[^\s,}\]#[{|>*&!])(?:\$\{\w+\}|[^\s,}\]])*)/gi;

/** Places that hold a secret's value, whatever else is wrong there: under `clients`, a value whose key speaks of a secret. */
export function secretSpans(document: Document, layout: Layout): readonly Span[] {
  const root = document.contents;
  const clients = isMap<Node>(root) ? entryOf(root, 'clients', document)?.node : undefined;
  const nodes = isMap<Node>(clients) ? [...secretsIn(clients, document, new Set())] : [];
  const spans = nodes.map((node) => layout.span(...valueRange(node, layout.text)));
  const known = new Set(spans.map(({ start }) => start.offset));
  return [...spans, ...secretsInText(layout).filter(({ start }) => !known.has(start.offset))];
}

function* secretsIn(map: YAMLMap<Node>, document: Document, seen: Set<YAMLMap>): Generator<Node> {
  if (seen.has(map)) return;
  seen.add(map);
  for (const pair of map.items) {
    const value = resolve(pair.value, document);
    if (isMap<Node>(value)) yield* secretsIn(value, document, seen);
    else if (isSecret(pair)) yield* (isSeq<Node>(value) ? value.items : [value]).filter((node) => isLiteral(node));
  }
}

const isSecret = (pair: Pair): boolean => namesSecret.test(keyText(pair) ?? '');

const isLiteral = (node: unknown): node is Node =>
  isScalar(node) && !isEnvironmentReference(scalarText(node) ?? '${NONE}');

/** Secrets that only the text shows: of clients, and whatever looks like one, as a password in an address does. */
export function secretsInText(layout: Layout): readonly Span[] {
  const shapes = secretRanges(layout.text).map(({ start, end }) => layout.span(start, end));
  return [...clientSecretsIn(layout), ...shapes];
}

function clientSecretsIn({ text, span }: Layout): readonly Span[] {
  return [...text.matchAll(inText)].flatMap((match) => {
    const written = match[1] ?? '';
    const value = /^["']/.test(written) ? written.slice(1, -1) : written;
    const start = match.index + match[0].length - written.length + (value === written ? 0 : 1);
    return value === '' || isEnvironmentReference(value) ? [] : [span(start, start + value.length)];
  });
}
