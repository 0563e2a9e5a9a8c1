// The Node and the environment that every tool here starts its children with.
import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules/.bin');

/** The Node that the lockfile pins, where npm has it for this system; else the one that runs this. */
export function node() {
  const pinned = path.join(bin, 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Nx without daemon, cloud and telemetry: nothing is left running, nothing is sent. */
export function environment() {
  return {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    DO_NOT_TRACK: '1',
  };
}
