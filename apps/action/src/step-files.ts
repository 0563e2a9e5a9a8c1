import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import type { Log } from './log.ts';
import type { Environment } from './trigger.ts';

/** Outputs of the step. Outside of a runner there is no file for them. */
export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>, env: Environment): void {
  if (!env['GITHUB_OUTPUT']) return;
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Adds Markdown to the summary of the job. */
export function appendSummary(text: string, env: Environment, log: Log): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) writeFileSync(file, log.hide(text), { flag: 'a' });
}

/** A new folder that the runner removes after the job. */
export function temporaryFolder(prefix: string, env: Environment): string {
  const top = env['RUNNER_TEMP'] ?? tmpdir();
  mkdirSync(top, { recursive: true });
  return mkdtempSync(path.join(top, prefix));
}
