import type { Io } from './io.ts';

/** An option of a command line. Without `value` it is a flag. */
export interface Option {
  readonly name: string; // without dashes
  readonly short?: string;
  readonly value?: string; // what stands for the value in help: `FILE`
  readonly values?: readonly string[]; // the only ones allowed
  readonly completes?: 'provider' | 'client' | 'rule'; // what a shell offers, where other values may be given too
  readonly isMany?: boolean; // may be given several times
  readonly text: string;
}

export interface Positional {
  readonly name: string; // as in help: `path`
  readonly isRequired: boolean;
  readonly isMany?: boolean; // the last one alone
  readonly text: string;
}

/** One command: what it is called and what it takes. Its work is loaded only when it runs. */
export interface Command {
  readonly name: string; // `check`, or two words: `hosts test`
  readonly summary: string; // one clause
  readonly positionals: readonly Positional[];
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [line: string, text: string])[];
  readonly notes?: readonly string[];
  /** What 0 and 1 say. Without it the command does its work or cannot, and never exits with 1. */
  readonly exits?: readonly [clean: string, failed: string];
  readonly load: () => Promise<(input: Input, io: Io) => Promise<ExitCode>>;
}

/** 0: clean. 1: diagnostics at or above `--fail-on`. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** A command line that fits its command. */
export interface Input {
  readonly positionals: readonly string[];
  readonly has: (flag: string) => boolean;
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
}
