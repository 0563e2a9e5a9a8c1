import { lowerExpr, type LowerExpr, lowerStatements } from '../lowering.ts';
import { other, partsOf } from '../syntax.ts';
import { commands } from './commands.ts';
import { expansions } from './expansions.ts';
import { lowerAside, lowerRedirected, substitution } from './outputs.ts';
import { words } from './words.ts';

/** What is looked at, and never used. */
const test: LowerExpr = (node, lowering) => ({
  kind: 'compare',
  operands: partsOf(node).map((part) => lowerExpr(part, lowering)),
  at: { start: node.startIndex, end: node.endIndex },
});

/** A statement where a value stands: it runs, and gives nothing. */
const statement: LowerExpr = (node, lowering) => {
  lowerStatements([node], lowering);
  return other(node, []);
};

export const expressions: Readonly<Record<string, LowerExpr>> = {
  ...words,
  ...expansions,
  ...commands,
  command_substitution: substitution,
  process_substitution: lowerAside,
  redirected_statement: lowerRedirected,
  test_command: test,
  ...Object.fromEntries(
    [
      'pipeline',
      'list',
      'negated_command',
      'subshell',
      'compound_statement',
      'if_statement',
      'case_statement',
      'for_statement',
      'c_style_for_statement',
      'while_statement',
      'function_definition',
      'declaration_command',
      'variable_assignment',
      'variable_assignments',
    ].map((kind) => [kind, statement]),
  ),
};
