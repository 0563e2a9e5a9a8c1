// The Action beside Node's bare start and beside the bare command: node tools/bench/action.ts [--files N] [--rounds N]
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { node, root } from '../runtime.mjs';
import { makeTree } from './make-tree.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '500' }, rounds: { type: 'string', default: '11' } },
});
const rounds = Number(values.rounds);
const bundle = path.join(root, 'apps/action/dist/index.mjs');
const command = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
const scratch = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-bench-'));
const tree = path.join(scratch, 'tree');

// A GitHub that takes everything at once and keeps nothing: the time is the Action's own.
let firstRequest: number | undefined;
const server = createServer((request, response) => {
  firstRequest ??= performance.now();
  request.resume();
  const isList = request.method === 'GET' && /comments/.test(request.url ?? '');
  response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
  response.end(isList ? '[]' : '{"id":1,"output":{"annotations_count":0}}');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
    cwd: tree,
    encoding: 'utf8',
  }).trim();
const manifest = 'version: 1\nclients:\n  bench:\n    name: Bench\n    scopes: [chat:connect]\n';

/** A tree with a manifest, and a pull request on it that changes the manifest. */
function prepare(): Readonly<Record<string, string>> {
  makeTree(tree, { files: Number(values.files) });
  writeFileSync(path.join(tree, 'mixer-oauth.yml'), manifest);
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  const base = git('rev-parse', 'HEAD');
  writeFileSync(path.join(tree, 'mixer-oauth.yml'), manifest.replace('chat:connect', 'chat:connect, chat:chat'));
  git('commit', '-q', '-a', '-m', 'head');
  const head = git('rev-parse', 'HEAD');
  const event = path.join(scratch, 'event.json');
  const pull = { number: 1, base: { sha: base }, head: { sha: head, repo: { full_name: 'bench/bench' } } };
  writeFileSync(event, JSON.stringify({ pull_request: pull, repository: { full_name: 'bench/bench' } }));
  mkdirSync(path.join(scratch, 'temp'));
  return { GITHUB_EVENT_PATH: event, GITHUB_SHA: head };
}

/** Milliseconds until the process ended, and until its first request. */
async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  folder = tree,
): Promise<Readonly<{ wall: number; first: number }>> {
  firstRequest = undefined;
  const started = performance.now();
  const child = spawn(node(), args, {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], HOME: scratch, ...env },
  });
  await new Promise((resolve) => child.on('close', resolve));
  return { wall: performance.now() - started, first: (firstRequest ?? performance.now()) - started };
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const shown = (list: readonly number[]): string =>
  `${median(list).toFixed(0)} ms (${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`;
const ratio = (list: readonly number[], to: readonly number[]): string =>
  `${median(list.map((one, at) => one / (to[at] ?? one))).toFixed(2)}x`;

try {
  const event = prepare();
  const empty = path.join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const runner = {
    ...event,
    INPUT_TOKEN: 'ghs_bench',
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'bench/bench',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_WORKSPACE: tree,
    RUNNER_TEMP: path.join(scratch, 'temp'),
  };
  const times: Record<'start' | 'first' | 'action' | 'alone' | 'bare', number[]> = {
    start: [],
    first: [],
    action: [],
    alone: [],
    bare: [],
  };
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const start = await run([empty], {});
    const action = await run([bundle], runner);
    const alone = await run([bundle], { ...runner, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '' });
    const bare = await run([command, 'check', '--no-cache'], {});
    if (round === 0) continue;
    times.start.push(start.wall);
    times.first.push(action.first);
    times.action.push(action.wall);
    times.alone.push(alone.wall);
    times.bare.push(bare.wall);
  }
  console.log(
    `Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds`,
  );
  console.log(`bundle: ${(statSync(bundle).size / 1e6).toFixed(2)} MB, bar 4 MB`);
  console.log(`bare start of Node: ${shown(times.start)}`);
  console.log(`first request of the Action: ${shown(times.first)}, ${ratio(times.first, times.start)} of it, bar 6x`);
  console.log(`check of ${values.files} files, bare: ${shown(times.bare)}`);
  console.log(
    `Action, nothing to compare with: ${shown(times.alone)}, ${ratio(times.alone, times.bare)} of it, bar 2x`,
  );
  console.log(
    `Action, compared with its base: ${shown(times.action)}, ${ratio(times.action, times.bare)} of it, bar 2x`,
  );
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(scratch, { recursive: true, force: true });
}
