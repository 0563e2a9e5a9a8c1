import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One run of a command: how long it took, what it used, how large it grew. */
export interface Run {
  readonly wall: number; // milliseconds
  readonly processor: number; // milliseconds of all threads, user and system
  readonly peak: number; // mebibytes resident; 0 where nothing could measure it
}

const time = '/usr/bin/time';
const hasTime = existsSync(time) && process.platform === 'linux';

/** @throws when the command could not run or, unless `mayFail`, ended with another code than 0 */
export function run(command: readonly string[], folder: string, { mayFail = false } = {}): Run {
  const format = 'bench %U %S %M';
  const [file = '', ...args] = hasTime ? [time, '-q', '-f', format, ...command] : command;
  const started = performance.now();
  const { status, stderr, error } = spawnSync(file, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = performance.now() - started;
  if (error) throw error;
  if (status !== 0 && !mayFail) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  const [, user = '0', system = '0', peak = '0'] = /bench ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? [];
  return { wall, processor: (Number(user) + Number(system)) * 1000, peak: Number(peak) / 1024 };
}

/** Commands by turns, so that whatever else the machine does slows all of them. The first round warms up and is not counted. */
export function byTurns<Name extends string>(
  commands: Readonly<Record<Name, () => Run>>,
  rounds: number,
): Readonly<Record<Name, readonly Run[]>> {
  const names = Object.keys(commands) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const one = commands[name]();
      if (round > 0) runs[name].push(one);
    }
  }
  return runs;
}

export interface Figures {
  readonly wall: number;
  /** The quickest and the slowest run. */
  readonly range: readonly [number, number];
  readonly processor: number;
  readonly peak: number;
}

/** Medians, and the largest peak. */
export function figures(runs: readonly Run[]): Figures {
  const walls = runs.map(({ wall }) => wall).toSorted((left, right) => left - right);
  return {
    wall: median(walls),
    range: [walls[0] ?? 0, walls.at(-1) ?? 0],
    processor: median(runs.map(({ processor }) => processor)),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

/** The ratio of each run to the one beside it, so that a noisy moment counts on both sides. */
export const ratio = (runs: readonly Run[], to: readonly Run[]): number =>
  median(runs.map(({ wall }, at) => wall / (to[at]?.wall ?? wall)));

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that so large a part of the values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
