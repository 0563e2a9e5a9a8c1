import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';

/** The job's log. Whatever comes from the repository is printed where the runner obeys nothing. */
export class Log {
  readonly #hidden: string;

  /** @param token - never printed */
  constructor(token: string | undefined) {
    this.#hidden = token ?? '';
  }

  hide(text: string): string {
    return this.#hidden === '' ? text : text.replaceAll(this.#hidden, '***');
  }

  /** Lines of ours, or workflow commands that are escaped already. */
  write(text: string): void {
    writeAll(`${this.hide(text)}\n`);
  }

  /**
   * Text that may hold lines which look like workflow commands.
   * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
   */
  writeForeign(text: string): void {
    const end = `mixer-oauth-${randomUUID()}`;
    this.write(`::stop-commands::${end}\n${text.trimEnd()}\n::${end}::`);
  }

  warn(text: string): void {
    this.write(`::warning title=mixer-oauth::${escapeData(text)}`);
  }

  fail(text: string): void {
    this.write(`::error title=mixer-oauth::${escapeData(text)}`);
  }
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** All is out when this returns: the process may end right after. */
function writeAll(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
