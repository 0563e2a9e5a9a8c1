import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { other, partsOf } from '../syntax.ts';
import { lowerCommand, nameOfCommand, printedBy, wordsOf } from './commands.ts';
import { captured } from './positions.ts';

/** `$(…)`, `` `…` ``: what its last command prints. What stands before that runs too. */
export const substitution: LowerExpr = (node, lowering) =>
  captured(lowering, () => {
    const parts = partsOf(node);
    const last = parts.pop();
    lowerStatements(parts, lowering);
    return last ? outputOf(last, lowering) : other(node, []);
  });

function outputOf(node: Node, lowering: Lowering): Expr {
  if (node.type === 'command') return printedBy(node, lowering) ?? lowerExpr(node, lowering);
  if (node.type === 'pipeline') return outputOfPipe(node, lowering);
  if (node.type === 'redirected_statement') return outputOfRedirected(node, lowering);
  lowerStatements([node], lowering);
  return other(node, []);
}

/** What only changes how a text is written, or takes blanks and quotes from it: that is the same address and the same verb. */
const keepsText = /^(?:tr\s+(?:-d\b|.*(?:upper|lower|[aA]-[zZ]))|xargs$|cat$|jq\s+-\w+\s+['"]?@uri)/;

function outputOfPipe(node: Node, lowering: Lowering): Expr {
  const [first, ...others] = partsOf(node);
  if (!first) return other(node, []);
  const isKept = others.every((part) => keepsText.test(sourceOf(lowering, part).replaceAll('\\\n', ' ')));
  if (isKept) return outputOf(first, lowering);
  lowerStatements([first, ...others], lowering);
  return other(node, []);
}

/** `cat <<EOF` prints the lines; `2>/dev/null` says nothing of what is printed. */
function outputOfRedirected(node: Node, lowering: Lowering): Expr {
  const body = node.childForFieldName('body');
  if (!body) return lowerRedirected(node, lowering);
  const redirects = partsOf(node).filter((part) => part.startIndex !== body.startIndex);
  const lines = heredocOf(redirects);
  const isCat = nameOfCommand(body, lowering) === 'cat' && wordsOf(body).length === 0;
  if (isCat && lines) return lowerExpr(lines, lowering);
  const isPrinted = redirects.every((one) => !goesElsewhere(one, lowering));
  return isPrinted && !lines ? outputOf(body, lowering) : lowerRedirected(node, lowering);
}

const heredocOf = (redirects: readonly Node[]): Node | undefined =>
  redirects.flatMap((one) => (one.type === 'heredoc_redirect' ? partsOf(one) : [])).find(isLines);

const isLines = ({ type }: Node): boolean => type === 'heredoc_body';

/** `> file`, `>&2`: what is printed is nothing that is given. */
export const goesElsewhere = (redirect: Node, lowering: Lowering): boolean =>
  redirect.type === 'file_redirect' && /^(?:1?>|&>)/.test(sourceOf(lowering, redirect));

const isPartOfRedirect = /^(?:heredoc_(?:start|body|end)|file_redirect|herestring_redirect)$/;
const isWord =
  /^(?:word|number|string|raw_string|ansi_c_string|concatenation|simple_expansion|expansion|command_substitution)$/;

/** A command with what it reads: lines and texts that it is handed belong to it, but are none of its words. */
export function lowerRedirected(node: Node, lowering: Lowering): Expr {
  const body = node.childForFieldName('body');
  const redirects = partsOf(node).filter((part) => part.startIndex !== body?.startIndex);
  const inside = redirects.flatMap((one) => (one.type === 'heredoc_redirect' ? partsOf(one) : []));
  const behind = inside.filter(({ type }) => isWord.test(type));
  const read = [...redirects, ...inside]
    .filter((one) => isLines(one) || /^(?:herestring|file)_redirect$/.test(one.type))
    .map((one) => lowerExpr(one, lowering))
    .filter((one) => one.kind !== 'other' || one.children.length > 0);
  const isCommand = body?.type === 'command';
  const call = isCommand ? lowerCommand(body, lowering, behind) : undefined;
  if (body && !call) lowerStatements([body], lowering);
  lowerStatements(
    inside.filter(({ type }) => !isPartOfRedirect.test(type) && !isWord.test(type)),
    lowering,
  );
  return call && read.length === 0 ? call : other(node, call ? [call, ...read] : read);
}

/** Each of them runs; none gives what the whole does. */
export const lowerAside: LowerExpr = (node, lowering) => {
  captured(lowering, () => lowerStatements(partsOf(node), lowering));
  return other(node, []);
};
