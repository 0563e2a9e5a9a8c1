// What tests need beyond npm, and how it gets here. Plain JavaScript: the set-up runs it before anything is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** One row a tool: the names its program goes by, Debian's package, and what is not proved without it. */
const tools = {
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
    proves: 'the HTML report in a browser',
  },
  tmux: {
    programs: ['tmux'],
    package: 'tmux',
    proves: 'the terminal app in a terminal',
  },
};

/**
 * @param {keyof typeof tools} name
 * @returns the program's absolute path; undefined where it is not installed
 */
export function findTool(name) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return tools[name].programs
    .flatMap((program) => folders.map((folder) => path.join(folder, program)))
    .find((file) => existsSync(file));
}

/** In CI a test that cannot run is a failure, elsewhere it is skipped and said so. */
export const mustRun = Boolean(process.env['CI']) && process.env['CI'] !== 'false';

/** Installs what is missing from Debian's packages where that is possible, and says what is not proved otherwise. */
export async function installTools() {
  const missing = Object.entries(tools).filter(([name]) => findTool(name) === undefined);
  if (missing.length === 0) return;
  const names = missing.map(([, tool]) => tool.package);
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`set-up: installing ${names.join(', ')} (apt-get)\n`);
    await runAptGet('update');
    await runAptGet('install', '-y', '--no-install-recommends', ...names);
  }
  for (const [name, tool] of missing)
    if (findTool(name) === undefined)
      process.stderr.write(
        `set-up: ${name} is not installed, so not proved: ${tool.proves}. Install it with: apt-get install ${tool.package}\n`,
      );
}

/** @param {string[]} args */
async function runAptGet(...args) {
  const child = spawn('apt-get', args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  // Whether it went well shows in whether the tool is there.
  await once(child, 'close').catch(() => undefined);
}
