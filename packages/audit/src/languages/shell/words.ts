import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { callAt, memberAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { joinTexts } from '../text-parts.ts';

const ansi = { letters: 'nrtbfvae', numbers: 8 } as const;

const textAt = (value: string, start: number, end: number): Expr => ({ kind: 'text', value, at: { start, end } });

/** A backslash before a line break takes it away, before anything else it leaves that as it is. */
const bare = (source: string): string => source.replaceAll(/\\(?:\r?\n|([^]))/g, '$1');
const quoted = (source: string): string => source.replaceAll(/\\(?:\r?\n|(["\\$`]))/g, '$1');

/** What stands side by side, as one text. */
export const together = (parts: readonly Expr[], node: Node): Expr =>
  joinTexts(
    parts.flatMap((part) => (part.kind === 'concat' ? part.parts : [part])),
    node,
  );

const isHole = /expansion$|substitution$/;

/** A text with what is filled in: whatever stands between the holes is written. `from`, `to`: without its quotes. */
function filled(node: Node, from: number, to: number, lowering: Lowering): Expr {
  const parts: Expr[] = [];
  let done = from;
  const upTo = (end: number): void => {
    if (end > done) parts.push(textAt(quoted(lowering.text.slice(done, end)), done, end));
  };
  for (const child of node.namedChildren) {
    if (!child || !isHole.test(child.type) || child.startIndex < done) continue;
    upTo(child.startIndex);
    parts.push(asText(lowerExpr(child, lowering)));
    done = child.endIndex;
  }
  upTo(to);
  return together(parts, node);
}

const string: LowerExpr = (node, lowering) => {
  const end = sourceOf(lowering, node).length > 1 ? node.endIndex - 1 : node.endIndex;
  return filled(node, node.startIndex + 1, end, lowering);
};

/** `"$@"` stands for words of its own, whatever is around it. */
const wholeString: LowerExpr = (node, lowering) => {
  const [only, ...others] = partsOf(node);
  const isAlone =
    only && others.length === 0 && only.endIndex - only.startIndex === node.endIndex - node.startIndex - 2;
  const lowered = isAlone && isOfAll.test(sourceOf(lowering, only)) ? lowerExpr(only, lowering) : undefined;
  return lowered?.kind === 'spread' ? lowered : string(node, lowering);
};

const isOfAll = /^\$(?:[@*]$|\{(?:[@*]|\w+\[[@*]\])[^`(]*$)/;

/** The lines of `<<EOF`; those of `<<'EOF'` have no holes. */
const heredoc: LowerExpr = (node, lowering) => filled(node, node.startIndex, node.endIndex, lowering);

const word: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: bare(sourceOf(lowering, node)),
  at: rangeOf(node),
});

const raw: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: sourceOf(lowering, node).slice(1, -1),
  at: rangeOf(node),
});

/** `{a,b}` and `{1..3}` are several words. */
const concatenated: LowerExpr = (node, lowering) => {
  const source = sourceOf(lowering, node);
  if (/(?<!\$)\{[^{}"'$]*(?:,|\.\.)[^{}"'$]*\}/.test(source)) {
    const [before = ''] = source.split('{');
    return together(
      [
        textAt(/["'$`\\]/.test(before) ? '' : before, node.startIndex, node.startIndex + before.length),
        other(node, []),
      ],
      node,
    );
  }
  return together(
    partsOf(node).map((part) => asText(lowerExpr(part, lowering))),
    node,
  );
};

/** `"got $*"`: all of them in one text. */
function asText(expr: Expr): Expr {
  if (expr.kind !== 'spread') return expr;
  const { value, at } = expr;
  return callAt(memberAt(value, 'join', at), [{ kind: 'text', value: ' ', at }], at);
}

/** A list, or a record of `[key]=value`. */
const array: LowerExpr = (node, lowering) => {
  const items = partsOf(node);
  const entries = items.flatMap((item) => entryOf(item, lowering) ?? []);
  if (items.length > 0 && entries.length === items.length) return { kind: 'record', entries, at: rangeOf(node) };
  return { kind: 'list', items: items.map((item) => lowerExpr(item, lowering)), at: rangeOf(node) };
};

function entryOf(node: Node, lowering: Lowering): Entry | undefined {
  if (node.type !== 'concatenation') return undefined;
  const parts = partsOf(node);
  const sign = parts.findIndex((part) => sourceOf(lowering, part).startsWith('='));
  const [open, close] = [parts[0], parts[sign - 1]];
  if (!open || !close || sourceOf(lowering, open) !== '[' || sourceOf(lowering, close) !== ']') return undefined;
  const key = together(
    parts.slice(1, sign - 1).map((part) => lowerExpr(part, lowering)),
    node,
  );
  const equals = parts[sign];
  const begun = equals ? bare(sourceOf(lowering, equals).slice(1)) : '';
  const values = [
    ...(equals && begun !== '' ? [textAt(begun, equals.startIndex + 1, equals.endIndex)] : []),
    ...parts.slice(sign + 1).map((part) => lowerExpr(part, lowering)),
  ];
  return { key: key.kind === 'text' ? key.value : key, value: together(values, node), at: rangeOf(node) };
}

/** A word as one value: what stands for words of its own is its list. */
export function lowerValue(node: Node, lowering: Lowering): Expr {
  const lowered = lowerExpr(node, lowering);
  return lowered.kind === 'spread' ? lowered.value : lowered;
}

export const words: Readonly<Record<string, LowerExpr>> = {
  word,
  number: word,
  extglob_pattern: word,
  regex: word,
  test_operator: word,
  string: wholeString,
  translated_string: (node, lowering) => {
    const [inner] = partsOf(node);
    return inner ? lowerExpr(inner, lowering) : other(node, []);
  },
  raw_string: raw,
  ansi_c_string: (node, lowering) => ({
    kind: 'text',
    value: decodeEscapes(sourceOf(lowering, node).slice(2, -1), ansi),
    at: rangeOf(node),
  }),
  concatenation: concatenated,
  brace_expression: (node) => other(node, []),
  heredoc_body: heredoc,
  array,
};
