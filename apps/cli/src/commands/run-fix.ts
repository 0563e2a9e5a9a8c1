import type { Diagnostic } from '@mixer-oauth/core';
import { type PlannedFile, planFixes, writeFixes } from '@mixer-oauth/node';
import { makeSecrets } from '@mixer-oauth/report';
import { askYes } from '../ask-yes.ts';
import type { ExitCode, Input } from '../command.ts';
import { tellTroubles } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findRule } from '../find-rule.ts';
import { findTarget } from '../find-target.ts';
import { openCheck } from '../open-check.ts';
import { diffText } from '../diff-text.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  for (const id of input.values('rule')) findRule(id);
  const target = findTarget(input, io, input.positionals[0]);
  const checked = await openCheck(input, io, target);
  tellTroubles(checked, io);
  const rules = new Set(input.values('rule'));
  const fixable = checked.report.diagnostics.filter(
    ({ fix, suppressed, rule }) => fix && !suppressed && (rules.size === 0 || rules.has(rule)),
  );
  const chosen = fixable.filter(({ fix }) => fix?.isSafe || input.has('unsafe'));
  const plans = planFixes(
    chosen.flatMap(({ fix }) => fix?.edits ?? []),
    checked.sources,
  );
  const left = fixable.length - chosen.length;
  const isApplied = plans.length > 0 && (await decide(plans, chosen, makeSecrets(checked).redact, input, io));
  if (isApplied) await writeFixes(target.root, plans);
  tell({ plans, chosen, left, isApplied }, input, io);
  if (checked.crashes.length > 0) return 2;
  return plans.length > 0 && !isApplied ? 1 : 0;
}

/** Shows the diff and asks, unless the answer is on the command line. */
async function decide(
  plans: readonly PlannedFile[],
  chosen: readonly Diagnostic[],
  redact: (text: string) => string,
  input: Input,
  io: Io,
): Promise<boolean> {
  if (!input.has('json')) io.write(await diffText(plans, io, redact));
  if (input.has('dry-run')) return false;
  if (input.has('yes')) return true;
  if (io.isTerminal && io.isInputTerminal) return askYes(`Apply ${count(chosen.length, 'fix', 'fixes')}?`);
  if (!io.isQuiet) io.writeError('This is no terminal, so nothing was written: pass --yes to apply.\n');
  return false;
}

interface Outcome {
  readonly plans: readonly PlannedFile[];
  readonly chosen: readonly Diagnostic[];
  readonly left: number;
  readonly isApplied: boolean;
}

function tell({ plans, chosen, left, isApplied }: Outcome, input: Input, io: Io): void {
  if (input.has('json')) {
    const fixes = chosen.map(({ rule, client, fix, span }) => ({
      rule,
      client,
      file: span.file,
      line: span.start.line,
      title: fix?.title,
      isSafe: fix?.isSafe,
    }));
    const files = plans.map(({ file, dropped }) => ({ file, dropped }));
    return io.write(`${JSON.stringify({ isApplied, fixes, files, unsafe: left }, undefined, 2)}\n`);
  }
  const lines = [
    ...(plans.length === 0 ? ['Nothing to fix.'] : []),
    ...(isApplied
      ? [`Applied ${count(chosen.length, 'fix', 'fixes')} in ${plans.map(({ file }) => file).join(', ')}.`]
      : []),
    ...(plans.some(({ dropped }) => dropped > 0)
      ? ['Some fixes touch the same place: run the command again for the others.']
      : []),
    ...(left > 0
      ? [
          `${count(left, 'fix changes', 'fixes change')} what users can do or must approve: --unsafe includes ${left === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ];
  if (lines.length > 0) io.write(`${lines.join('\n')}\n`);
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
