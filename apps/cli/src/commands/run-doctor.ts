import { painter } from '@mixer-oauth/report';
import { examineWorkspace } from '../examine-workspace.ts';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { findTarget } from '../find-target.ts';
import { version } from '../version.ts';

const looks = { ok: ['green', '✓'], remark: ['yellow', '!'], wrong: ['red', '✗'] } as const;

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const { root } = findTarget(input, io, input.positionals[0]);
  const findings = await examineWorkspace(root);
  const paint = painter(io.hasColour);
  const lines = findings.map(({ name, state, text, hint }) => {
    const [look, mark] = looks[state];
    return `${paint(look, mark)} ${name.padEnd(10)} ${text}${hint === undefined ? '' : `\n  ${paint('dim', hint)}`}`;
  });
  io.write(
    input.has('json')
      ? `${JSON.stringify({ version, checks: findings }, undefined, 2)}\n`
      : `mixer-oauth ${version}\n${lines.join('\n')}\n`,
  );
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}
