// npm run documents [FOLDER]: imports three public documents by the built command, counts what came of them, and times it.
// FOLDER keeps them; what lies in it already is taken from there, without a network.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { ProviderData } from '../../packages/core/src/catalogue.ts';
import { node, root } from '../runtime.mjs';
import { bring, type RealDocument } from './bring.ts';
import { figuresOf } from './figures.ts';

const documents: readonly RealDocument[] = [
  {
    name: 'discord',
    from: {
      url: 'https://github.com/discord/discord-api-spec/raw/74fda0fad044407ea280043a03ffc9bc64c4e49e/specs/openapi.json',
    },
    options: [],
    figures: { operations: 242, scopes: 34, 'one scope': 27, unknown: 7, 'several in one list': 5, 'no scope': 203 },
  },
  {
    name: 'slack',
    from: {
      url: 'https://github.com/slackapi/slack-api-specs/raw/bc08db49625630e3585bf2f1322128ea04f2a7f3/web-api/slack_web_openapi_v2_without_examples.json',
    },
    options: [],
    figures: {
      operations: 174,
      scopes: 66,
      'one scope': 129,
      'no scope': 20,
      'several in one list': 25,
      'other scopes beside the token': 25,
      'used by no operation': 6,
    },
  },
  {
    name: 'github',
    from: { package: '@octokit/openapi@23.0.2', file: 'generated/api.github.com.json' },
    options: [
      '--authorize',
      'https://github.com/login/oauth/authorize',
      '--token',
      'https://github.com/login/oauth/access_token',
    ],
    figures: {
      operations: 1223,
      'one scope': 422,
      'several scopes': 15,
      alternatives: 82,
      'only under a condition': 50,
      unknown: 654,
    },
  },
];

/** Seconds of processor time that one import may take. */
const allowed = 3;
const command = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
const clock = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\ncpu '+JSON.stringify(process.cpuUsage())))`;

const given = process.argv[2];
const folder = given === undefined ? mkdtempSync(path.join(tmpdir(), 'documents-')) : path.resolve(given);
mkdirSync(folder, { recursive: true });
const run = (args: readonly string[]): { status: number | null; told: string } => {
  const { status, stdout, stderr } = spawnSync(node(), ['--import', clock, command, 'provider', ...args], {
    encoding: 'utf8',
  });
  return { status, told: `${stdout}${stderr}` };
};

const wrong: string[] = [];
for (const document of documents) {
  const { name, options, figures } = document;
  const file = await bring(document, folder).catch((error: unknown) => {
    wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (file === undefined) continue;
  const output = path.join(folder, `${name}.provider.yml`);
  const imported = run(['import', file, '--id', `${name}-document`, ...options, '--output', output]);
  const { user = 0, system = 0 } = JSON.parse(/cpu (.*)$/.exec(imported.told)?.[1] ?? '{}') as Record<string, number>;
  const seconds = (user + system) / 1e6;
  const isChecked = imported.status === 0 && run(['check', output]).status === 0;
  const found = isChecked ? figuresOf(parse(readFileSync(output, 'utf8')) as ProviderData, imported.told) : {};
  for (const [what, number] of Object.entries(figures))
    if (found[what] !== number) wrong.push(`${name}: ${what} ${found[what] ?? '-'}, not ${number}`);
  if (!isChecked) wrong.push(`${name}: ${imported.told}`);
  if (seconds > allowed) wrong.push(`${name}: took ${seconds.toFixed(2)} s of processor time, more than ${allowed}`);
  const counted = Object.keys(figures).map((what) => `${found[what] ?? '-'} ${what}`);
  console.log(
    `${name.padEnd(8)} ${seconds.toFixed(2)} s  ${isChecked ? 'checked' : 'NOT CHECKED'}  ${counted.join(', ')}`,
  );
}
for (const line of wrong) console.log(`wrong: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
