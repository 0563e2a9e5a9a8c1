import { readRulePages } from '@mixer-oauth/node';
import { painter } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import { findRule, rules } from '../find-rule.ts';
import type { Io } from '../io.ts';
import { renderPage } from '../render-page.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [id] = input.positionals;
  if (id === undefined) return list(input, io);
  const rule = findRule(id);
  const page = readRulePages().get(id) ?? `# ${id}\n\n${rule.summary}.\n`;
  const { severity, layer, summary, citation } = rule;
  io.write(
    input.has('json')
      ? `${JSON.stringify({ id, severity, layer, summary, citation, page }, undefined, 2)}\n`
      : renderPage(page, io),
  );
  return 0;
}

function list(input: Input, io: Io): ExitCode {
  const paint = painter(io.hasColour);
  const rows = rules.map(({ id, severity, summary }) => ({ id, severity, summary }));
  const width = Math.max(...rows.map(({ id }) => id.length));
  const looks = { error: 'red', warning: 'yellow', info: 'blue' } as const;
  const lines = rows.map(
    ({ id, severity, summary }) => `${id.padEnd(width)}  ${paint(looks[severity], severity.padEnd(7))}  ${summary}`,
  );
  io.write(input.has('json') ? `${JSON.stringify(rows, undefined, 2)}\n` : `${lines.join('\n')}\n`);
  return 0;
}
