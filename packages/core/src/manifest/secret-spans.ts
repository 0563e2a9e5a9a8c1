import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { scalarText } from './scalar-text.ts';
import type { Span } from '../span.ts';
import { secretRanges } from '../secrets/secret-ranges.ts';
import { isEnvironmentReference } from './environment-reference.ts';
import { clientKeys } from './known-keys.ts';
import { type Layout, valueRange } from './layout.ts';
import { nearestName } from './nearest-name.ts';
import { entryOf, keyText, resolve } from './yaml-map.ts';

const namesSecret = /secret|passw(?:or)?d|token|private_?-?key/i;

// In comments, and in files that are no valid YAML. Not `literal-client-secret: off`, which names a rule.
const inText =
  /(?<![\w-])([\w-]{8,24})["']?[ \t]*[:=][ \t]*("[^"\n]*"|'[^'\n]*'|(?:\$\{\w+\}|[^\s,}\]#[{|>*&!])(?:\$\{\w+\}|[^\s,}\]])*)/gi;

/** Places that hold a secret's value, whatever else is wrong there: under `clients`, a value whose key speaks of a secret. */
export function secretSpans(document: Document, layout: Layout): readonly Span[] {
  const root = document.contents;
  const clients = isMap<Node>(root) ? entryOf(root, 'clients', document)?.node : undefined;
  const nodes = isMap<Node>(clients) ? [...secretsIn(clients, { document, seen: new Set(), holdsNames: true })] : [];
  const spans = nodes.map((node) => layout.span(...valueRange(node, layout.text)));
  const known = new Set(spans.map(({ start }) => start.offset));
  return [...spans, ...secretsInText(layout).filter(({ start }) => !known.has(start.offset))];
}

interface Walk {
  readonly document: Document;
  readonly seen: Set<YAMLMap>;
  /** The keys are what clients and environments are called: `token-bot`. */
  readonly holdsNames: boolean;
}

function* secretsIn(map: YAMLMap<Node>, { document, seen, holdsNames }: Walk): Generator<Node> {
  if (seen.has(map)) return;
  seen.add(map);
  for (const pair of map.items) {
    const value = resolve(pair.value, document);
    const key = keyText(pair) ?? '';
    if (!(holdsNames && isMap(value)) && isSecret(key)) yield* literalsIn(value, document, new Set());
    else if (isMap<Node>(value)) yield* secretsIn(value, { document, seen, holdsNames: key === 'environments' });
  }
}

/** A mistyped key is one too: what stands there is what was meant to be kept. */
const isClientSecret = (key: string): boolean =>
  nearestName(key.replaceAll(/[_-]/g, ''), clientKeys) === 'clientSecret';

const isSecret = (key: string): boolean => namesSecret.test(key) || isClientSecret(key);

/** All values below a node, however they are wrapped: `{ value: … }`, `[…]`. */
function* literalsIn(node: Node | null | undefined, document: Document, seen: Set<Node>): Generator<Node> {
  if (!node || seen.has(node)) return;
  seen.add(node);
  const inside = isMap<Node>(node) ? node.items.map(({ value }) => value) : isSeq<Node>(node) ? node.items : undefined;
  if (inside) for (const one of inside) yield* literalsIn(resolve(one, document), document, seen);
  else if (isLiteral(node)) yield node;
}

const isLiteral = (node: unknown): node is Node =>
  isScalar(node) && !isEnvironmentReference(scalarText(node) ?? '${NONE}');

/** Secrets that only the text shows: of clients, and whatever looks like one, as a password in an address does. */
export function secretsInText(layout: Layout): readonly Span[] {
  const shapes = secretRanges(layout.text).map(({ start, end }) => layout.span(start, end));
  return [...clientSecretsIn(layout), ...shapes];
}

function clientSecretsIn({ text, span }: Layout): readonly Span[] {
  return [...text.matchAll(inText)].flatMap((match) => {
    const [, key = '', written = ''] = match;
    if (!isClientSecret(key)) return [];
    const value = /^["']/.test(written) ? written.slice(1, -1) : written;
    const start = match.index + match[0].length - written.length + (value === written ? 0 : 1);
    return value === '' || isEnvironmentReference(value) ? [] : [span(start, start + value.length)];
  });
}
