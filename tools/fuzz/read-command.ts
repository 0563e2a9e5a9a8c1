import { parseArgs } from 'node:util';

export const usage = `npm run fuzz -- [LANGUAGE ...] [OPTION ...]

Damages files of each language, or of those that are named, and fails when the audit of one goes wrong.

  --rounds N       files to damage in each language (default 200)
  --seed N         repeats a run (default: by the clock)
  --heavy          makes files large or deep, and nothing else
  --corpus FOLDER  starts from its files instead of this project's tests and examples
  --limit MS       processor time that a file may take (default 2000)
  --keep FOLDER    keeps what fails there
  --help           this text`;

const options = {
  seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
  rounds: { type: 'string', default: '200' },
  limit: { type: 'string', default: '2000' },
  heavy: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  keep: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

/** @returns what is asked for, or what cannot be understood of it */
export function readCommand(args: readonly string[]): ReturnType<typeof parse> | string {
  try {
    return parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
