/** The world as a command sees it: where words go, and what can be shown there. */
export interface Io {
  readonly write: (text: string) => void;
  /** For people alone: progress and remarks. Never part of the result. */
  readonly writeError: (text: string) => void;
  readonly isTerminal: boolean; // stdout
  readonly isErrorTerminal: boolean;
  readonly isInputTerminal: boolean;
  readonly hasColour: boolean;
  readonly width: number;
  readonly isQuiet: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string; // absolute, where the command was started
}

type Flags = Readonly<{ 'no-color'?: unknown; quiet?: unknown }>;

export function openIo(flags: Flags): Io {
  const { stdout, stderr, stdin, env } = process;
  const isQuiet = flags.quiet === true;
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY,
    isErrorTerminal: stderr.isTTY,
    isInputTerminal: stdin.isTTY,
    hasColour: flags['no-color'] !== true && wantsColour(env, stdout.isTTY),
    width: stdout.columns ?? 100,
    isQuiet,
    env,
    folder: process.cwd(),
  };
}

/** NO_COLOR wins over FORCE_COLOR, and both over what the terminal is: https://no-color.org */
export function wantsColour(env: Io['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
