import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '@mixer-oauth/node/user-error';
import type { Io } from './io.ts';

/** To the file that was asked for, else to standard output. `what`: what it is called. @throws {UserError} when the file cannot be written */
export function writeOutput(text: string, output: string | undefined, what: string, io: Io): void {
  if (output === undefined || output === '-') return io.write(text);
  try {
    writeFileSync(path.resolve(io.folder, output), text);
  } catch (cause) {
    throw new UserError(`Cannot write ${output}`, { hint: 'Does its folder exist, and may it be written to?', cause });
  }
  if (!io.isQuiet) io.writeError(`The ${what} is in ${output}\n`);
}
