import { spawn } from 'node:child_process';
import type { EditorCommand } from './editor-command.ts';

/** Runs the editor on the terminal until it ends. @returns what went wrong, if anything */
export function openEditor([program, ...args]: EditorCommand, folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: 'inherit' });
    child.once('error', () => resolve(`"${program}" could not be started: set EDITOR to your editor.`));
    child.once('exit', (code) => resolve(code === 0 || code === null ? undefined : `"${program}" ended with ${code}.`));
  });
}
