// The terminal app: npm run bench -- --tui [--rounds N] [--keys N] [--scopes N] [--json FILE]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../runtime.mjs';
import { makeProvider } from './make-provider.ts';
import { median, quantile } from './measure.ts';
import { hasPseudoTerminals, openPseudoTerminal } from './pseudo-terminal.ts';

const { values } = parseArgs({
  options: {
    tui: { type: 'boolean' },
    rounds: { type: 'string', default: '15' },
    keys: { type: 'string', default: '10000' },
    scopes: { type: 'string', default: '5000' },
    json: { type: 'string' },
  },
});
if (!hasPseudoTerminals()) throw new Error('script is not installed: apt-get install util-linux');
const program = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
const scratch = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-bench-tui-'));
process.env['XDG_CACHE_HOME'] = path.join(scratch, 'cache');

/** Milliseconds until Node prints a word, and until the app shows its scopes: both on a terminal, in turns. */
async function measureStart(rounds: number): Promise<{ node: number; app: number; ratio: number }> {
  const bare = path.join(scratch, 'bare.mjs');
  const folder = path.join(scratch, 'start');
  mkdirSync(folder);
  writeFileSync(bare, `process.getBuiltinModule('node:fs').writeSync(1, 'started');`);
  const runs: { node: number; app: number }[] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const run = {
      node: await timeTo('started', [bare], folder, ''),
      app: await timeTo('user:act_as', [program], folder, 'q'),
    };
    if (round > 0) runs.push(run);
  }
  return {
    node: median(runs.map(({ node }) => node)),
    app: median(runs.map(({ app }) => app)),
    ratio: median(runs.map(({ node, app }) => app / node)),
  };
}

async function timeTo(text: string, args: readonly string[], folder: string, leave: string): Promise<number> {
  const started = performance.now();
  const terminal = openPseudoTerminal(args, folder);
  const moment = await terminal.seen(text);
  await terminal.end(leave).catch(() => undefined);
  return moment - started;
}

const down = '\u001B[B';
const up = '\u001B[A';
const pageDown = '\u001B[6~';
const escape = '\u001B';
// What a user does in a list: walk, look for something, think again, start over, open a page and come back. Each key changes the
// screen, and the last leaves it as the first found it.
const walk = [down, down, pageDown, up, down, up];
const search = ['s', 'c', 'o', '1', '2', '\u007F', '\u007F', down, down, '\u0015', escape];
const round = [...walk, ...search, '\r', escape];

/** Milliseconds from a key to the end of its frame, and memory, over many keys in a long list. */
async function measureKeys(
  keys: number,
  scopes: number,
): Promise<Record<'p50' | 'p95' | 'most' | 'processor' | 'memoryBefore' | 'memoryAfter', number>> {
  const folder = path.join(scratch, 'keys');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'big.provider.json'), makeProvider(scopes));
  const terminal = openPseudoTerminal([program, 'tui', '--provider', './big.provider.json'], folder);
  const times: number[] = [];
  const memory: number[] = [];
  let processor = 0;
  try {
    await terminal.seen('scope:1:');
    await terminal.seen('no manifest');
    // What the threads tell is drawn without a key: such a frame is not an answer to the first one.
    await terminal.quiet();
    const before = terminal.processor();
    for (let key = 0; key < keys; key += 1) {
      const started = performance.now();
      const moment = await terminal.press(round[key % round.length] ?? down);
      times.push(moment - started);
      if (key % 100 === 0) memory.push(terminal.memory());
    }
    processor = (terminal.processor() - before) / keys;
    await terminal.end('\u0003');
  } finally {
    terminal.kill();
  }
  const tenth = Math.max(1, Math.floor(memory.length / 10));
  // The first tenth warms up.
  return {
    p50: median(times),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
    processor,
    memoryBefore: median(memory.slice(tenth, 2 * tenth)),
    memoryAfter: median(memory.slice(-tenth)),
  };
}

try {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const start = await measureStart(Number(values.rounds));
  console.log(`start of Node on a terminal    ${start.node.toFixed(0)} ms`);
  console.log(`first frame of the app         ${start.app.toFixed(0)} ms   ${start.ratio.toFixed(2)}x Node, bar 7x`);
  const found = await measureKeys(Number(values.keys), Number(values.scopes));
  console.log(
    `a key to its frame             ${found.p50.toFixed(1)} ms   p95 ${found.p95.toFixed(1)} ms, bar 33 ms; most ${found.most.toFixed(0)} ms; processor ${found.processor.toFixed(1)} ms a key; ${values.keys} keys in ${values.scopes} scopes`,
  );
  console.log(
    `memory, second and last tenth  ${found.memoryBefore.toFixed(0)} MiB, ${found.memoryAfter.toFixed(0)} MiB`,
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ start, keys: found }, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
