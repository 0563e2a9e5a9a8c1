import { writeFileSync } from 'node:fs';
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
