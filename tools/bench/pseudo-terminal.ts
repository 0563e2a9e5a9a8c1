// A terminal whose output can be timed: `script` of util-linux makes it, and passes on what is written to its input.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { node } from '../runtime.mjs';

export interface PseudoTerminal {
  /** Resolves when the screen has shown `text`, which may be part of a frame. @returns the moment, as of performance.now() */
  readonly seen: (text: string) => Promise<number>;
  /** Writes keys and resolves at the end of the frame that follows, with its moment. */
  readonly press: (keys: string) => Promise<number>;
  /** What the command has used of the processor so far, all threads, in milliseconds. */
  readonly processor: () => number;
  /** Memory of the command now, resident, in mebibytes. */
  readonly memory: () => number;
  /** Resolves when nothing was drawn for a while. */
  readonly quiet: () => Promise<void>;
  readonly end: (keys: string) => Promise<void>;
  /** Ends it whatever state it is in. */
  readonly kill: () => void;
}

export const hasPseudoTerminals = (): boolean => spawnSync('script', ['--version']).status === 0;

// Ink brackets each frame: https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036
const patience = 10_000;
const pause = 1000;
const frameEnd = '\u001B[?2026l';

/** @throws when the command ends before what is waited for */
export function openPseudoTerminal(args: readonly string[], folder: string): PseudoTerminal {
  const quoted = [node(), ...args].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty cols 120 rows 40; exec ${quoted}`, '/dev/null'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', CI: '' },
  });
  let tail = '';
  let check = (): void => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-200_000);
    check();
  });
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', () => reject(new Error(`it ended: ${tail.slice(-500)}`))),
  );
  ended.catch(() => undefined);
  const until = (text: string): Promise<number> =>
    Promise.race([
      ended,
      new Promise<number>((resolve) => {
        check = () => {
          if (!tail.includes(text)) return;
          check = () => {};
          resolve(performance.now());
        };
        check();
      }),
    ]);
  return {
    seen: until,
    async press(keys) {
      tail = '';
      child.stdin.write(keys);
      return within(patience, until(frameEnd), `no frame after ${JSON.stringify(keys)}`);
    },
    async quiet() {
      for (let before = ''; before !== tail;) {
        before = tail;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    processor: () => processorOf(commandOf(child.pid ?? 0)),
    memory: () => residentOf(commandOf(child.pid ?? 0)),
    async end(keys) {
      const left = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.write(keys);
      await left;
    },
    kill: () => void child.kill(),
  };
}

async function within<T>(milliseconds: number, promise: Promise<T>, problem: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(problem)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The command is the only child of `script`. */
const commandOf = (pid: number): number =>
  Number(
    spawnSync('ps', ['-o', 'pid=', '--ppid', `${pid}`], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')[0],
  );

const tick = 10; // milliseconds: USER_HZ is 100 on Linux, see proc(5)

function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
