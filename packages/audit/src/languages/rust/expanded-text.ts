import type { Node } from 'web-tree-sitter';
import type { Moved } from '../../outline/outline.ts';
import type { Lowering } from '../lowering.ts';
import { partsOf } from '../syntax.ts';
import type { Expansion, Piece } from './macro-expansions.ts';

// What macros make stands behind the text of a file while that is parsed, each in a module or function of its own, and behind it a
// table that says which call of a macro it is for. A front end then reads it where that call is.

type Row = readonly [call: readonly [number, number], holder: number, text: number, pieces: readonly Piece[]];

const opening = '\n/*expanded ';

/** What stands behind a text. Where it ends like a table itself, an empty one does, so that its own is not taken for ours. */
export function behind(source: string, all: readonly Expansion[]): Readonly<{ text: string; table: string }> {
  const rows: Row[] = [];
  let text = '';
  for (const { call, text: made, pieces, isItems } of all) {
    const head = `${isItems ? 'mod expanded' : 'fn expanded()'} {\n`;
    text += '\n';
    const at = source.length + text.length;
    rows.push([call, at, at + head.length, pieces]);
    text += `${head}${made}\n}`;
  }
  return { text, table: rows.length > 0 || endsLikeTable(source) ? `${opening}${JSON.stringify(rows)}*/` : '' };
}

const endsLikeTable = (text: string): boolean => text.endsWith(']*/') && text.includes(opening);

function tableIn(text: string): readonly Row[] {
  const at = endsLikeTable(text) ? text.lastIndexOf(opening) : -1;
  if (at < 0) return [];
  try {
    return JSON.parse(text.slice(at + opening.length, -2)) as readonly Row[];
  } catch {
    return [];
  }
}

/** Where what macros made is written, in order. */
export const movedIn = (text: string): readonly Moved[] =>
  tableIn(text).flatMap(([[start, end], holder, made, pieces]) => {
    const whole = { start, end };
    const head = { at: { start: holder, end: holder }, from: start, whole };
    return [
      head,
      ...pieces.map(([at, length, from]) => ({ at: { start: made + at, end: made + at + length }, from, whole })),
    ];
  });

/** Puts aside what macros made, for the calls of these. */
export function takeExpanded(nodes: readonly Node[], lowering: Lowering): readonly Node[] {
  const rows = tableIn(lowering.text);
  const first = rows[0]?.[1];
  if (first === undefined) return nodes;
  const holders = new Map(nodes.filter(({ startIndex }) => startIndex >= first).map((node) => [node.startIndex, node]));
  lowering.expanded = new Map(
    rows.flatMap(([[call], holder]) => {
      const body = holders.get(holder)?.childForFieldName('body');
      return body ? [[call, body] as const] : [];
    }),
  );
  return nodes.filter(({ startIndex }) => startIndex < first);
}

/** What a call of a macro makes, where it is one that defines something: the parts of it. */
export function itemsMadeBy(node: Node, lowering: Lowering): readonly Node[] | undefined {
  const call = node.type === 'expression_statement' ? node.namedChild(0) : node;
  const body = call?.type === 'macro_invocation' ? lowering.expanded?.get(call.startIndex) : undefined;
  return body?.type === 'declaration_list' ? partsOf(body) : undefined;
}

/** What runs in a part of a text on some condition does so too where a macro is called there. */
export function addGuardsOfExpanded(lowering: Lowering): void {
  const own = [...lowering.guards];
  for (const [call, body] of lowering.expanded ?? []) {
    const at = { start: body.startIndex, end: body.endIndex };
    for (const guard of own)
      if (guard.at.start <= call && call < guard.at.end) lowering.guards.push({ ...guard, at, isWhole: false });
  }
}
