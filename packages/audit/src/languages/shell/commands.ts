import type { Node } from 'web-tree-sitter';
import type { Expr, Range } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { callAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addRun } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { together } from './words.ts';

const isRedirect = /_redirect$/;

/** The words behind a command's name. `behind`: those that stand behind a `<<EOF`. */
export const wordsOf = (node: Node, behind: readonly Node[] = []): readonly Node[] => [
  ...partsOf(node).filter(({ type }) => !/^(?:command_name|variable_assignment)$/.test(type) && !isRedirect.test(type)),
  ...behind,
];

/** What a command is called, where that is written: `curl`, `"curl"`, `\curl`. */
export function nameOfCommand(node: Node, lowering: Lowering): string | undefined {
  const [inner] = node.type === 'command' ? partsOf(node.childForFieldName('name') ?? node) : [];
  return inner && /^(?:word|number|raw_string)$/.test(inner.type)
    ? sourceOf(lowering, inner).replaceAll(/[\\']/g, '')
    : undefined;
}

/** A command is a call of its name with its words; where a variable says what is run, the callee is that. */
export function lowerCommand(node: Node, lowering: Lowering, behind: readonly Node[] = []): Expr {
  const at = rangeOf(node);
  for (const part of partsOf(node)) if (part.type === 'variable_assignment') runValue(part, lowering);
  const target = node.childForFieldName('name');
  const name = nameOfCommand(node, lowering);
  const [inner] = target ? partsOf(target) : [];
  const callee = name !== undefined && target ? nameAt(name, rangeOf(target)) : inner && calleeOf(inner, lowering);
  if (!callee) return other(node, []);
  const call = callAt(
    callee,
    wordsOf(node, behind).map((word) => lowerExpr(word, lowering)),
    at,
  );
  const redirects = partsOf(node).filter(({ type }) => isRedirect.test(type));
  return redirects.length === 0 ? call : other(node, [call, ...redirects.map((one) => lowerExpr(one, lowering))]);
}

/** What a variable holds is taken apart into words, as a text with nothing around it is not. */
const calleeOf = (node: Node, lowering: Lowering): Expr => {
  const lowered = lowerExpr(node, lowering);
  return lowered.kind === 'name' ? { kind: 'concat', parts: [lowered], at: lowered.at } : lowered;
};

/** `TOKEN=x curl …`: a variable of that command alone. */
function runValue(assignment: Node, lowering: Lowering): void {
  const value = assignment.childForFieldName('value');
  if (value) addRun(lowering, lowerExpr(value, lowering));
}

const flags = /^-[neE]+$/;

/** What `echo` and `printf` print; undefined of other commands. */
export function printedBy(node: Node, lowering: Lowering): Expr | undefined {
  const name = nameOfCommand(node, lowering);
  if (name !== 'echo' && name !== 'printf') return undefined;
  const all = wordsOf(node).map((word) => lowerExpr(word, lowering));
  const at = rangeOf(node);
  if (name === 'printf') return formatted(all, at);
  const first = all.findIndex((one) => one.kind !== 'text' || !flags.test(one.value));
  const parts = first < 0 ? [] : all.slice(first);
  return together(
    parts.flatMap((part, index) => (index > 0 ? [blank(part.at), spelled(part)] : [spelled(part)])),
    node,
  );
}

const blank = ({ start }: Range): Expr => ({ kind: 'text', value: ' ', at: { start, end: start } });
const spelled = (expr: Expr): Expr => (expr.kind === 'spread' ? expr.value : expr);

/** `printf '%s/%s' "$a" "$b"`; line breaks at the end are left out of what a variable gets. */
export function formatted(all: readonly Expr[], at: Range): Expr {
  const [format, ...values] = all[0]?.kind === 'text' && all[0].value === '--' ? all.slice(1) : all;
  if (!format) return { kind: 'text', value: '', at };
  const decoded: Expr =
    format.kind === 'text' ? { ...format, value: decodeEscapes(format.value, printf).trimEnd() } : format;
  return decoded.kind === 'text' && !decoded.value.includes('%')
    ? decoded
    : callAt(nameAt('sprintf', at), [decoded, ...values], at);
}

const printf = { letters: 'nrtbfva', numbers: 8 } as const;

const isMade = ({ type }: Node): boolean => !/^(?:word|number|file_descriptor)$/.test(type);

/** What is made where it is redirected to: `> "$(name)"`. */
export const makesTarget = (redirect: Node): boolean => partsOf(redirect).some(isMade);

export const commands: Readonly<Record<string, LowerExpr>> = {
  command: (node, lowering) => lowerCommand(node, lowering),
  file_redirect: (node, lowering) =>
    other(
      node,
      partsOf(node)
        .filter(isMade)
        .map((part) => lowerExpr(part, lowering)),
    ),
};
