import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { type Checked, validateRequest } from './validate-request.ts';

type Json = Record<string, unknown>;
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Request extends Checked {
  readonly body: Json;
  readonly token: string | undefined;
  readonly query: URLSearchParams;
}
export interface Comment {
  id: number;
  body: string;
  user: { login: string; type: string };
}
interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  status: string;
  conclusion?: string;
  details_url?: string;
  output: { title?: string; summary?: string; annotations: Json[] };
}

/** What a fault does to a request: an answer instead of the real one, `hang` for none, `lose` for one that is carried out and not answered. */
export type Fault = Answer | 'hang' | 'lose' | undefined;
export type Rights = Readonly<
  Partial<Record<'checks' | 'pull-requests' | 'security-events' | 'contents', 'read' | 'write'>>
>;

export const everyRight: Rights = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
};

/** GitHub, as far as the Action can tell. Every request is held against GitHub's own description of its API. */
export class FakeGitHub {
  readonly requests: Request[] = [];
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly uploads: { commit: string; ref: string; sarif: Json }[] = [];
  /** What was wrong with requests; a test that does not expect any must find none. */
  readonly violations: string[] = [];
  rights: Rights = everyRight;
  mergeBase = '';
  /** What GitHub packs of a commit. */
  archive: ((ref: string) => Buffer) | undefined;
  /** Asked before each request. */
  fault: (request: Request, count: number) => Fault | Promise<Fault> = () => undefined;
  url = '';
  #next = 100;
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    fake.url = `http://127.0.0.1:${(fake.#server.address() as AddressInfo).port}`;
    onTestFinished(() => {
      fake.#server.closeAllConnections();
      fake.#server.close();
    });
    return fake;
  }

  comment(body: string, user = { login: 'github-actions[bot]', type: 'Bot' }): Comment {
    const made = { id: (this.#next += 1), body, user };
    this.comments.push(made);
    return made;
  }

  /** Every annotation that a check run holds. */
  get annotations(): readonly Json[] {
    return this.checkRuns.flatMap(({ output }) => output.annotations);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    // An Enterprise Server has its API below a folder.
    const url = new URL((incoming.url ?? '/').replace(/^\/api\/v3\//, '/'), this.url);
    const body = text === '' ? undefined : (JSON.parse(text) as Json);
    let request: Request;
    try {
      const checked = validateRequest(incoming.method ?? '', url, body);
      request = { ...checked, body: body ?? {}, token: incoming.headers.authorization, query: url.searchParams };
    } catch (error) {
      this.violations.push((error as Error).message);
      return send(response, { status: 422, body: { message: (error as Error).message } });
    }
    this.requests.push(request);
    const count = this.requests.filter(({ operation }) => operation === request.operation).length;
    const fault = await this.fault(request, count);
    if (fault === 'hang') return;
    if (fault !== undefined && fault !== 'lose') return send(response, fault);
    const answer = this.#answer(request);
    if (fault === 'lose') incoming.socket.destroy();
    else send(response, answer);
  }

  #answer(request: Request): Answer {
    const [right, level] = neededRight(request.operation);
    if (right && !(this.rights[right] === 'write' || (level === 'read' && this.rights[right] === 'read')))
      return refused;
    return this.#handlers[request.operation]?.(request) ?? { status: 404, body: { message: 'Not Found' } };
  }

  readonly #handlers: Readonly<Record<string, (request: Request) => Answer | undefined>> = {
    'POST /repos/{owner}/{repo}/check-runs': ({ body }) => {
      const made = { ...body, id: (this.#next += 1), output: { annotations: [] } } as unknown as CheckRun;
      this.checkRuns.push(made);
      return { status: 201, body: shownRun(made) };
    },
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ body, values }) => {
      const run = this.checkRuns.find(({ id }) => id === Number(values['check_run_id']));
      if (!run) return undefined;
      const { output, ...rest } = body as unknown as CheckRun;
      Object.assign(run, rest);
      run.output = { ...output, annotations: [...run.output.annotations, ...(output.annotations ?? [])] };
      return { status: 200, body: shownRun(run) };
    },
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ values }) => {
      const run = this.checkRuns.find(({ id }) => id === Number(values['check_run_id']));
      return run && { status: 200, body: shownRun(run) };
    },
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ values, query }) => {
      const runs = this.checkRuns.filter(
        ({ head_sha: head, name }) => head === values['ref'] && name === query.get('check_name'),
      );
      return { status: 200, body: { total_count: runs.length, check_runs: runs.map(shownRun) } };
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ query }) => {
      const size = Number(query.get('per_page') ?? 30);
      const start = (Number(query.get('page') ?? 1) - 1) * size;
      return { status: 200, body: this.comments.slice(start, start + size) };
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ body }) => {
      const text = body['body'] as string;
      if (text.length > 65_536)
        return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
      return { status: 201, body: this.comment(text) };
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ body, values }) => {
      const comment = this.comments.find(({ id }) => id === Number(values['comment_id']));
      if (comment) comment.body = body['body'] as string;
      return comment && { status: 200, body: comment };
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ values }) => {
      const at = this.comments.findIndex(({ id }) => id === Number(values['comment_id']));
      if (at < 0) return undefined;
      this.comments.splice(at, 1);
      return { status: 204 };
    },
    'POST /repos/{owner}/{repo}/code-scanning/sarifs': ({ body }) => {
      const packed = Buffer.from(body['sarif'] as string, 'base64');
      const sarif = JSON.parse(gunzipSync(packed).toString('utf8')) as Json;
      this.uploads.push({ commit: body['commit_sha'] as string, ref: body['ref'] as string, sarif });
      return { status: 202, body: { id: 'an-id', url: `${this.url}/an-id` } };
    },
    'GET /repos/{owner}/{repo}/compare/{basehead}': () =>
      this.mergeBase === '' ? undefined : { status: 200, body: { merge_base_commit: { sha: this.mergeBase } } },
    'GET /repos/{owner}/{repo}/tarball/{ref}': ({ values }) =>
      this.archive && { status: 200, bytes: this.archive(values['ref'] ?? '') },
    'GET /user': () => ({ status: 200, body: { login: 'a-person', type: 'User' } }),
  };
}

const shownRun = ({ output, ...rest }: CheckRun): Json => ({
  ...rest,
  output: {
    title: output.title ?? null,
    summary: output.summary ?? null,
    annotations_count: output.annotations.length,
  },
});

const refused: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  },
};

/** The right of a job's token that an operation needs. */
function neededRight(operation: string): readonly [keyof Rights | undefined, 'read' | 'write'] {
  const level = operation.startsWith('GET ') ? 'read' : 'write';
  if (operation.includes('check-runs')) return ['checks', level];
  if (operation.includes('/comments')) return ['pull-requests', level];
  if (operation.includes('code-scanning')) return ['security-events', level];
  return operation.includes('/user') ? [undefined, level] : ['contents', level];
}

function send(response: ServerResponse, { status, body, bytes, headers = {} }: Answer): void {
  if (bytes) {
    response.writeHead(status, { 'content-type': 'application/x-gzip', ...headers });
    response.end(bytes);
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
