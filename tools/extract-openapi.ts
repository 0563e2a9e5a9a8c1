// Writes apps/action/src/testing/github-api.json: the operations that the Action uses, out of GitHub's own description of its API.
// The package that holds it is large, so it is no dependency. In a folder elsewhere: npm install @octokit/openapi@23.0.2; then
// node tools/extract-openapi.ts THAT_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './runtime.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder in which @octokit/openapi is installed');
const home = path.resolve(folder, 'node_modules/@octokit/openapi');
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };

type Json = Readonly<Record<string, unknown>>;
interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: Readonly<{ content: Readonly<Record<string, Readonly<{ schema: Json }>>> }>;
  readonly responses: Json;
}
const description = JSON.parse(readFileSync(path.join(home, 'generated/api.github.com.json'), 'utf8')) as Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}>;

const used = [
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/tarball/{ref}',
  'GET /user',
];

/** What a reference stands for: a path into the description. */
function follow(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], description);
}

/** Without references, and without words for people. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref: reference, ...rest } = value as { $ref?: unknown };
  if (typeof reference === 'string') return plain(follow(reference));
  const entries = Object.entries(rest).filter(
    ([key, item]) =>
      !(
        /^(?:description|summary|examples?|externalDocs)$/.test(key) &&
        (typeof item === 'string' || key.startsWith('example'))
      ),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

const operations = Object.fromEntries(
  used.map((name) => {
    const [method = '', place = ''] = name.split(' ');
    const operation = description.paths[place]?.[method.toLowerCase()];
    if (!operation) throw new Error(`The description has no ${name}`);
    const parameters = (plain(operation.parameters ?? []) as readonly Json[]).map(
      ({ name, in: where, required, schema }) => ({
        name,
        in: where,
        required: required === true,
        schema,
      }),
    );
    const body = operation.requestBody?.content['application/json']?.schema;
    return [
      name,
      { parameters, ...(body && { body: plain(body) }), statuses: Object.keys(operation.responses).map(Number) },
    ];
  }),
);
const target = path.join(root, 'apps/action/src/testing/github-api.json');
writeFileSync(
  target,
  `${JSON.stringify({ source: `@octokit/openapi ${version}, api.github.com`, operations }, null, 2)}\n`,
);
