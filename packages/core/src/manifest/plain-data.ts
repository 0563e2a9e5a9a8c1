import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { isMergeKey, keyText, mergedMaps, resolve } from './yaml-map.ts';

/** Nodes that aliases may stand for in all. Beyond it a small file grows without end ("billion laughs"). */
const maximumAliased = 10_000;

export type NodeProblem = Readonly<{ node: Node | null; message: string }>;

interface Reading {
  readonly document: Document;
  readonly problems: NodeProblem[];
  readonly open: Set<unknown>; // what is being read, to notice an alias that holds itself
  aliased: number;
  depth: number; // of aliases
}

/**
 * The document as plain data for the schema, merge keys applied, `__proto__` a key like any other. Written here because the
 * library's own conversion throws at bad aliases and takes time without bounds for maps merged again and again.
 */
export function plainData(document: Document): { value: unknown; problems: readonly NodeProblem[] } {
  const reading: Reading = { document, problems: [], open: new Set(), aliased: 0, depth: 0 };
  return { value: read(document.contents, reading), problems: reading.problems };
}

function read(node: unknown, reading: Reading): unknown {
  if (reading.depth > 0) reading.aliased += 1;
  if (reading.aliased > maximumAliased) return null;
  if (isAlias(node)) return readAlias(node, reading);
  if (isScalar(node)) return node.value;
  if (!isMap<Node>(node) && !isSeq(node)) return null;
  if (reading.open.has(node)) return null;
  reading.open.add(node);
  const value = isMap<Node>(node)
    ? Object.fromEntries(rowsOf(node, reading))
    : node.items.map((item) => read(item, reading));
  reading.open.delete(node);
  return value;
}

function readAlias(alias: Alias, reading: Reading): unknown {
  const target = resolve(alias, reading.document);
  if (target === undefined)
    return complain(
      alias,
      `nothing is named "&${alias.source}" before this alias; a text that begins with "*" needs quotes`,
      reading,
    );
  if (reading.open.has(target))
    return complain(alias, `the alias "*${alias.source}" stands inside of what it names`, reading);
  reading.depth += 1;
  const value = read(target, reading);
  reading.depth -= 1;
  if (
    reading.aliased > maximumAliased &&
    reading.depth === 0 &&
    !reading.problems.some(({ message }) => message === bomb)
  )
    return complain(alias, bomb, reading);
  return value;
}

const bomb = `aliases stand for more than ${maximumAliased} values`;

function complain(node: Node | null, message: string, { problems }: Reading): null {
  if (!problems.some((one) => one.node === node)) problems.push({ node, message });
  return null;
}

/** Own rows last: they win over merged ones. */
function rowsOf(map: YAMLMap<Node>, reading: Reading): [string, unknown][] {
  const rows: [string, unknown][] = [];
  for (const pair of map.items) {
    if (isMergeKey(pair)) {
      rows.unshift(...mergedRows(map, (pair.value ?? pair.key) as Node, reading));
      continue;
    }
    const key = keyText(pair);
    if (key === undefined) complain(pair.key, 'a key of the manifest is text', reading);
    else rows.push([key, read(pair.value, reading)]);
  }
  return rows;
}

function mergedRows(map: YAMLMap<Node>, value: Node, reading: Reading): [string, unknown][] {
  const maps = mergedMaps(map, reading.document);
  if (maps.length === 0) {
    if (isAlias(value) && resolve(value, reading.document) === undefined) read(value, reading);
    else complain(value, '"<<" takes a map, or a list of maps', reading);
  }
  reading.depth += 1;
  const rows = maps.toReversed().flatMap((merged): [string, unknown][] => {
    const data = read(merged, reading);
    return typeof data === 'object' && data !== null ? Object.entries(data) : [];
  });
  reading.depth -= 1;
  if (reading.aliased > maximumAliased) complain(value, bomb, reading);
  return rows;
}
