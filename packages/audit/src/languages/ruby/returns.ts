import type { Statement } from '../../outline/outline.ts';

/** What a body ends in is what it gives back: its last statement, or the last one in each arm of its last branch. */
export function withReturns(body: readonly Statement[], level = 0): Statement[] {
  const last = body.at(-1);
  if (!last) return [];
  const inner = last.arms[level];
  if (!inner) return [...body.slice(0, -1), ...returning(last)];
  const isOfBranch = ({ arms }: Statement): boolean => arms[level]?.branch === inner.branch;
  const arms = new Map<number, Statement[]>();
  for (const statement of body) {
    const arm = statement.arms[level]?.arm;
    if (isOfBranch(statement) && arm !== undefined) arms.set(arm, [...(arms.get(arm) ?? []), statement]);
  }
  const returned = new Map<Statement, readonly Statement[]>();
  for (const statements of arms.values()) {
    const all = withReturns(statements, level + 1);
    statements.forEach((statement) => returned.set(statement, []));
    if (statements[0]) returned.set(statements[0], all);
  }
  return body.flatMap((statement) => returned.get(statement) ?? [statement]);
}

function returning(statement: Statement): readonly Statement[] {
  const { at, arms } = statement;
  if (statement.kind === 'expr') return [{ kind: 'return', value: statement.value, at, arms }];
  if (statement.kind !== 'bind' || !statement.value) return [statement];
  // `@a ||= b` and `a << b` give what the target holds then; its place is behind what was done to it.
  const behind = { start: at.end, end: at.end };
  return [statement, { kind: 'return', value: { ...statement.target, at: behind }, at: behind, arms }];
}
