import { createHash } from 'node:crypto';
import type { Api } from './github-api.ts';
import { statusOf } from './api-errors.ts';
import { writeOnce } from './write-once.ts';

/** A place in the order of workflow runs: a later one must not be overwritten by an earlier one that ends after it. */
export type RunNumber = Readonly<{ id: number; attempt: number }>;

export interface StickyOptions {
  readonly issue: number;
  /** What is checked: two checks of one pull request have a comment each. */
  readonly subject: string;
  readonly run: RunNumber;
  readonly isOwn: (user: CommentUser) => boolean;
}

export type CommentUser = Readonly<{ login: string; type: string }> | null;
type Found = Readonly<{ id: number; run: RunNumber; body: string }>;

/** The one comment of a check on a pull request, known by a marker that nobody sees. */
export class StickyComment {
  readonly #api: Api;
  readonly #options: StickyOptions;
  readonly #key: string;

  constructor(api: Api, options: StickyOptions) {
    this.#api = api;
    this.#options = options;
    this.#key = createHash('sha256').update(options.subject).digest('hex').slice(0, 12);
  }

  /** How many characters the marker takes. */
  get markerLength(): number {
    return this.#marker.length;
  }

  get #marker(): string {
    const { id, attempt } = this.#options.run;
    return `<!-- mixer-oauth:${this.#key}:${id}.${attempt} -->\n`;
  }

  /**
   * Writes the comment, or brings it up to date.
   *
   * @param isNeeded - without it none is made, but one that is there still says what it has to
   */
  async write(text: string, isNeeded: boolean): Promise<void> {
    const body = this.#marker + text;
    const [first] = await this.#find();
    if (first) return this.#update(first, body);
    if (!isNeeded) return;
    const made = await writeOnce(
      () => this.#create(body),
      async () => (await this.#find()).find((one) => one.body.startsWith(this.#marker))?.id,
    );
    await this.#settle(made, body);
  }

  /** Of comments that two runs made at once the oldest stays, with what the later run has to say. */
  async #settle(made: number, body: string): Promise<void> {
    const [first, ...others] = await this.#find();
    if (!first || first.id === made) return;
    const own = others.find(({ id }) => id === made);
    if (own) await this.#remove(own.id);
    await this.#update(first, body);
  }

  async #update(comment: Found, body: string): Promise<void> {
    if (isLater(comment.run, this.#options.run) || comment.body === body) return;
    try {
      await this.#api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...this.#api.repository,
        comment_id: comment.id,
        body,
      });
    } catch (error) {
      // Somebody deleted it meanwhile.
      if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
      await this.#create(body);
    }
  }

  async #create(body: string): Promise<number> {
    const { data } = await this.#api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...this.#api.repository,
      issue_number: this.#options.issue,
      body,
      request: { retries: 0 },
    });
    return Number(data.id);
  }

  async #remove(id: number): Promise<void> {
    const place = { ...this.#api.repository, comment_id: id };
    try {
      await this.#api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', place);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }

  /** Comments with the marker, oldest first. One that somebody else wrote is not ours, whatever it holds. */
  async #find(): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (let page = 1; ; page += 1) {
      const { data } = await this.#api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#api.repository,
        issue_number: this.#options.issue,
        per_page: 100,
        page,
      });
      for (const { id, body = '', user } of data) {
        const run = this.#runIn(body);
        if (run && this.#options.isOwn(user)) found.push({ id: Number(id), run, body });
      }
      if (data.length < 100) return found.toSorted((left, right) => left.id - right.id);
    }
  }

  #runIn(body: string): RunNumber | undefined {
    const [, key, id, attempt] = /^<!-- mixer-oauth:([\da-f]{12}):(\d+)\.(\d+) -->/.exec(body) ?? [];
    return key === this.#key ? { id: Number(id), attempt: Number(attempt) } : undefined;
  }
}

const isLater = (one: RunNumber, other: RunNumber): boolean =>
  one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
