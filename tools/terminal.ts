// A real terminal to drive the built command in, by tmux: keys go in, what is on the screen comes out.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { node, root } from './runtime.mjs';
import { findTool } from './system-tools.mjs';

export interface TerminalOptions {
  readonly columns: number;
  readonly rows: number;
  /** Where the command is started. */
  readonly folder: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[];
}

const command = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
let opened = 0;

export class Terminal {
  readonly #socket = `mixer-oauth-${process.pid}-${(opened += 1)}`;

  /** Starts the command on a terminal of its own; below it, when it has ended, stands `ended` and its exit code. */
  constructor({ columns, rows, folder, args = [], env = {}, nodeArgs = [] }: TerminalOptions) {
    const run = [node(), ...nodeArgs, command, ...args].map(quoted).join(' ');
    const own = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...env };
    const settings = Object.entries(own).map(([name, value]) => `${name}=${quoted(value)}`);
    const script = `echo before; env -u CI -u NO_COLOR -u FORCE_COLOR ${settings.join(' ')} ${run}; echo ended $?; exec cat`;
    this.#tmux('new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, '-c', folder, `sh -c ${quoted(script)}`);
  }

  /** Keys as tmux names them (`Enter`, `C-c`, `Escape`), or single characters. */
  press(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  type(text: string): void {
    this.#tmux('send-keys', '-l', text);
  }

  /** As a terminal pastes: in one piece, marked as pasted. */
  paste(text: string): void {
    this.#tmux('set-buffer', text);
    this.#tmux('paste-buffer', '-p');
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);
  }

  screen(): string {
    return this.#tmux('capture-pane', '-p');
  }

  /** With the codes of colours and other looks. */
  styledScreen(): string {
    return this.#tmux('capture-pane', '-e', '-p');
  }

  isAlternate(): boolean {
    return this.#tmux('display-message', '-p', '#{alternate_on}').trim() === '1';
  }

  isCursorShown(): boolean {
    return this.#tmux('display-message', '-p', '#{cursor_flag}').trim() === '1';
  }

  /** The process that runs in it: the command itself while it runs. */
  processId(): number {
    const shell = this.#tmux('display-message', '-p', '#{pane_pid}').trim();
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' });
    return Number(stdout.trim().split('\n')[0]);
  }

  /** @returns the screen when it shows the text. @throws with the screen in the message, after `patience` milliseconds */
  async waitFor(wanted: string | RegExp, patience = 30_000): Promise<string> {
    const until = Date.now() + patience;
    for (;;) {
      const screen = this.screen();
      if (typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen)) return screen;
      if (Date.now() > until) throw new Error(`the screen never showed ${String(wanted)}:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  close(): void {
    this.#tmux('kill-server');
  }

  #tmux(...args: readonly string[]): string {
    const program = findTool('tmux');
    if (program === undefined) throw new Error('tmux is not installed: apt-get install tmux');
    const { status, stdout, stderr } = spawnSync(program, ['-u', '-f', '/dev/null', '-L', this.#socket, ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  }
}
