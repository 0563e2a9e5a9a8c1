import type { Node } from 'web-tree-sitter';
import type { CallExpr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { type Lowering, nameOf } from './lowering.ts';

/**
 * `jobs.TryDequeue(out var job)`: what a method that only tries hands out is what the one that does not try gives,
 * `var job = jobs.Dequeue()`.
 */
export function bindOutArguments(call: CallExpr, list: Node | null, lowering: Lowering): void {
  const { callee } = call;
  const [, name] = (callee.kind === 'member' && /^Try([A-Z]\w*)$/.exec(callee.name)) || [];
  if (!list || name === undefined || callee.kind !== 'member') return;
  const passed = partsOf(list);
  passed.forEach((argument, index) => {
    if (!argument.children.some((child) => child?.type === 'out')) return;
    const [declared] = partsOf(argument).slice(-1);
    const target = declared?.type === 'declaration_expression' ? partsOf(declared).at(-1) : declared;
    if (target?.type !== 'identifier') return;
    const args = call.args.filter((_, at) => at !== index);
    const value: CallExpr = { ...call, callee: { ...callee, name }, args };
    const { into, arms } = lowering.block;
    const at = rangeOf(argument);
    const isDeclaration = declared?.type === 'declaration_expression';
    const bound = { kind: 'name', name: nameOf(lowering, target), at } as const;
    into.push({ kind: 'bind', target: bound, value, operator: '=', isDeclaration, at, arms });
  });
}
