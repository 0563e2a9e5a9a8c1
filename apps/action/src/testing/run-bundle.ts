import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { actionDefinition } from './action-definition.ts';
import type { FakeGitHub } from './fake-github.ts';
import { makeFolder, type Repository } from './make-repository.ts';

const bundle = path.resolve(import.meta.dirname, '../../dist/index.mjs');
export const token = 'ghs_aTokenThatNoOutputMayShow0123456789';

type Payload = Record<string, unknown>;

export interface RunOptions {
  readonly folder: string;
  readonly github?: FakeGitHub;
  readonly event?: string;
  readonly payload?: Payload;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A signal that the process gets, as when its job is cancelled. */
  readonly kill?: Readonly<{ signal: NodeJS.Signals; after: Promise<void> }>;
}

export interface RunResult {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Everything that the run wrote, wherever. */
  readonly everything: string;
}

/** A payload that GitHub really sent, with some of it changed. */
export function examplePayload(event: string, action?: string): Payload {
  const all = examples as unknown as readonly Readonly<{ name: string; examples: readonly Payload[] }>[];
  const one = all
    .find(({ name }) => name === event)
    ?.examples.find((payload) => action === undefined || payload['action'] === action);
  if (!one) throw new Error(`There is no example of ${event}`);
  return structuredClone(one);
}

/** The payload of a pull request with the commits of a repository of ours. */
export function pullRequest({ base, head }: Repository, { isFork = false } = {}): Payload {
  const payload = examplePayload('pull_request', 'synchronize');
  const pull = payload['pull_request'] as { base: { sha: string }; head: { sha: string; repo: Payload } };
  pull.base.sha = base;
  pull.head.sha = head;
  if (isFork) pull.head.repo = { ...pull.head.repo, full_name: 'stranger/Hello-World', fork: true };
  return payload;
}

/** What a workflow that names nothing hands over. An expression is the runner's to resolve. */
const defaults = Object.fromEntries(
  Object.entries(actionDefinition.inputs).map(([name, one]) => [
    name,
    one.default?.startsWith('${{') ? '' : (one.default ?? ''),
  ]),
);

/** Runs the bundle as a runner does. */
export async function runBundle(options: RunOptions): Promise<RunResult> {
  const { folder, github, event = 'push', payload = {}, inputs = {}, env = {}, kill } = options;
  const own = makeFolder();
  const file = (name: string, text = ''): string => {
    writeFileSync(path.join(own, name), text);
    return path.join(own, name);
  };
  const paths = {
    output: file('output'),
    summary: file('summary'),
    event: file('event.json', JSON.stringify(payload)),
  };
  const given = Object.entries({ ...defaults, ...(github && { token }), ...inputs });
  const child = spawn(process.execPath, [bundle], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: own,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: paths.event,
      GITHUB_OUTPUT: paths.output,
      GITHUB_STEP_SUMMARY: paths.summary,
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '1000',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_TEMP: path.join(own, 'temp'),
      ...(github && { GITHUB_API_URL: github.url }),
      ...env,
    },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  void kill?.after.then(() => child.kill(kill.signal));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const log = Buffer.concat(chunks).toString('utf8');
  const summary = readFileSync(paths.summary, 'utf8');
  const outputs = parseOutputs(readFileSync(paths.output, 'utf8'));
  const files = ['report', 'sarif', 'diff-report'].flatMap((name) =>
    outputs[name] ? [readFileSync(outputs[name], 'utf8')] : [],
  );
  return { code, log, summary, outputs, everything: [log, summary, JSON.stringify(outputs), ...files].join('\n') };
}

/** As the runner reads the file: `name<<delimiter`, lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n?^\2$/gm)) outputs[name] = value;
  return outputs;
}

/**
 * The workflow commands that a runner would obey in a log.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function commandsIn(log: string): readonly string[] {
  const obeyed: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const text = line.trimStart();
    if (stopped !== undefined) {
      if (text === `::${stopped}::`) stopped = undefined;
    } else if (text.startsWith('::stop-commands::')) stopped = text.slice('::stop-commands::'.length);
    else if (/^::\S.*?::/.test(text) || line.includes('##[')) obeyed.push(text);
  }
  return obeyed;
}
