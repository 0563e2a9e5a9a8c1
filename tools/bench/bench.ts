// Speed and memory beside what they are compared with: npm run bench -- [--files N] [--rounds N] [--tree FOLDER] [--json FILE]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { node, root } from '../runtime.mjs';
import { makeTree } from './make-tree.ts';
import { byTurns, type Figures, figures, ratio, run, type Run } from './measure.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '7' },
    growth: { type: 'string', default: '1000,10000,50000' },
    tree: { type: 'string' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const program = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
if (!existsSync(path.join(root, 'apps/cli/dist/main.mjs'))) throw new Error('Build first: npm run build');
const scratch = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-bench-'));
// A cache of its own: the user's stays as it is.
process.env['XDG_CACHE_HOME'] = path.join(scratch, 'cache');

const audit = (folder: string, ...flags: string[]): Run =>
  run([node(), program, 'audit', '--no-manifest', ...flags], folder);
const hosts = String.raw`mixer\.com|beam\.pro`;
const ripgrep = (folder: string): Run => run(['rg', '--no-config', '-i', '-l', hosts, '.'], folder, { mayFail: true });

type Table = Record<string, Figures & { readonly ratio?: number; readonly bar?: number; readonly of?: string }>;
const table: Table = {};

/** The bare start of Node, and a check of a manifest beside which there is no code. */
function measureStart(): void {
  const folder = path.join(scratch, 'start');
  mkdirSync(folder);
  writeFileSync(path.join(scratch, 'bare.mjs'), '');
  writeFileSync(
    path.join(folder, 'mixer-oauth.yml'),
    'version: 1\nclients:\n  bot:\n    name: Bot\n    hosts: ["*.example.com", example.com]\n    redirectUris: [https://app.example.com/callback]\n    scopes: [chat:connect]\n',
  );
  const runs = byTurns(
    {
      node: () => run([node(), path.join(scratch, 'bare.mjs')], folder),
      check: () => run([node(), program, 'check'], folder, { mayFail: true }),
    },
    rounds * 4,
  );
  table['start of Node'] = figures(runs.node);
  table['check, manifest alone'] = {
    ...figures(runs.check),
    ratio: ratio(runs.check, runs.node),
    bar: 2.5,
    of: 'Node',
  };
}

/** A large tree, without a cache and with a warm one, beside ripgrep. */
function measureAudit(folder: string): void {
  audit(folder);
  const runs = byTurns(
    { ripgrep: () => ripgrep(folder), cold: () => audit(folder, '--no-cache'), warm: () => audit(folder) },
    rounds,
  );
  table['ripgrep for the hosts'] = figures(runs.ripgrep);
  table['audit, no cache'] = { ...figures(runs.cold), ratio: ratio(runs.cold, runs.ripgrep), bar: 5, of: 'ripgrep' };
  table['audit, warm cache'] = {
    ...figures(runs.warm),
    ratio: ratio(runs.warm, runs.ripgrep),
    bar: 1.5,
    of: 'ripgrep',
  };
}

/** What an audit cannot do without: it lists and searches a tree in which there is nothing to find, and parses what names the provider. */
function measureFloor(folder: string): void {
  const silent = path.join(scratch, 'silent');
  makeTree(silent, { files: Number(values.files), isSilent: true });
  const runs = byTurns({ ripgrep: () => ripgrep(silent), cold: () => audit(silent, '--no-cache') }, rounds);
  table['audit, nothing to find'] = { ...figures(runs.cold), ratio: ratio(runs.cold, runs.ripgrep), of: 'ripgrep' };
  rmSync(silent, { recursive: true, force: true });
  const list = spawnSync('rg', ['--no-config', '-i', '-l', hosts, '.'], { cwd: folder, encoding: 'utf8' }).stdout;
  const flags = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']; // as the command itself has them
  const times = Array.from({ length: rounds }, (): Run => {
    const command = [...flags, path.join(root, 'tools/bench/parse-alone.ts'), folder];
    const { time } = JSON.parse(spawnSync(node(), command, { input: list, encoding: 'utf8' }).stdout) as {
      time: number;
    };
    return { wall: time, processor: time, peak: 0 };
  });
  table['parser alone, files that name it'] = figures(times);
}

function measureGrowth(): void {
  for (const files of values.growth.split(',').filter((one) => one !== '')) {
    const folder = path.join(scratch, `tree-${files}`);
    makeTree(folder, { files: Number(files) });
    const runs = byTurns(
      { cold: () => audit(folder, '--no-cache'), json: () => audit(folder, '--no-cache', '--format', 'json') },
      Math.min(rounds, 3),
    );
    table[`${files} files, no cache`] = figures(runs.cold);
    table[`${files} files, no cache, JSON`] = figures(runs.json);
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(): void {
  const rows = Object.entries(table).map(([name, one]) => [
    name,
    `${one.wall.toFixed(0)} ms`,
    one.range.map((value) => value.toFixed(0)).join('–'),
    `${one.processor.toFixed(0)} ms`,
    one.peak > 0 ? `${one.peak.toFixed(0)} MiB` : '',
    one.ratio === undefined
      ? ''
      : `${one.ratio.toFixed(2)}x ${one.of ?? ''}${one.bar === undefined ? '' : `, bar ${one.bar}x`}`,
  ]);
  const all = [['', 'wall, median', 'range', 'processor', 'peak', 'ratio'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

const machine = {
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  processors: cpus().length,
  load: loadavg()[0],
};
const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
try {
  console.log(
    `Node ${machine.node}, ${machine.system}, ${machine.processors} processors, load ${machine.load?.toFixed(1)}`,
  );
  measureStart();
  if (hasRipgrep) {
    const folder = values.tree ?? path.join(scratch, 'tree');
    if (values.tree === undefined) makeTree(folder, { files: Number(values.files) });
    measureAudit(folder);
    measureFloor(folder);
  } else console.log('ripgrep is not installed (apt-get install ripgrep): nothing to compare the audit with');
  measureGrowth();
  show();
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, ...table }, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
