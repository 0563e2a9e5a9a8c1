import { readAsset, UserError } from '@mixer-oauth/node';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';

const names = ['manifest', 'provider', 'report', 'diff'];

export async function run({ positionals }: Input, io: Io): Promise<ExitCode> {
  const name = positionals[0] ?? 'manifest';
  if (!names.includes(name)) {
    const near = nearest(name, names);
    throw new UserError(`There is no schema "${name}"`, {
      hint: near ? `Did you mean "${near}"?` : `One of ${names.join(', ')}.`,
    });
  }
  io.write(readAsset('schemas', `${name}.schema.json`).toString('utf8'));
  return 0;
}
