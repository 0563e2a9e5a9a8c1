import type { Annotation } from './annotations.ts';
import type { Api } from './github-api.ts';
import { writeOnce } from './write-once.ts';

export interface Conclusion {
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'cancelled';
  readonly title: string;
  readonly summary: string; // Markdown, at most 65,535 characters
  readonly annotations: readonly Annotation[];
}

export interface CheckRunOptions {
  readonly name: string;
  readonly head: string;
  /** Names this run of the workflow, so that a check run can be found again when the answer to its creation is lost. */
  readonly externalId: string;
  readonly detailsUrl: string;
}

// Of one request: https://docs.github.com/en/rest/checks/runs#update-a-check-run
const batchSize = 50;
const once = { request: { retries: 0 } };

/** A check run of the commit, open from the first moment on so that the pull request shows it. */
export class CheckRun {
  readonly #api: Api;
  readonly #id: number;
  #isFinished = false;

  private constructor(api: Api, id: number) {
    this.#api = api;
    this.#id = id;
  }

  /** @throws when the token may not write check runs, or GitHub does not answer */
  static async open(api: Api, { name, head, externalId, detailsUrl }: CheckRunOptions): Promise<CheckRun> {
    const { request, repository } = api;
    const write = async (): Promise<number> => {
      const { data } = await request('POST /repos/{owner}/{repo}/check-runs', {
        ...repository,
        ...once,
        name,
        head_sha: head,
        status: 'in_progress',
        external_id: externalId,
        ...(detailsUrl !== '' && { details_url: detailsUrl }),
      });
      return Number(data.id);
    };
    const find = async (): Promise<number | undefined> => {
      const place = { ...repository, ref: head, check_name: name, per_page: 100 };
      const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', place);
      const found = data.check_runs.find(({ external_id: one }) => one === externalId);
      return found && Number(found.id);
    };
    return new CheckRun(api, await writeOnce(write, find));
  }

  /**
   * Writes all annotations, in as many requests as they need, and closes the check run.
   *
   * @returns those that could not be written: they must be shown elsewhere
   */
  async finish({ annotations, ...conclusion }: Conclusion): Promise<readonly Annotation[]> {
    if (this.#isFinished) return [];
    this.#isFinished = true;
    let sent = 0;
    try {
      while (annotations.length - sent > batchSize) {
        await this.#send(annotations.slice(sent, sent + batchSize), sent, conclusion, false);
        sent += batchSize;
      }
      await this.#send(annotations.slice(sent), sent, conclusion, true);
      return [];
    } catch (error) {
      if (annotations.length === 0) throw error;
      // Without its annotations it may still be closed, so that nobody waits for it.
      await this.#send([], sent, conclusion, true).catch(() => undefined);
      return annotations.slice(sent);
    }
  }

  /** Annotations add up, so a batch that may have arrived is counted before it is sent again. */
  async #send(
    annotations: readonly Annotation[],
    before: number,
    { conclusion, title, summary }: Omit<Conclusion, 'annotations'>,
    isLast: boolean,
  ): Promise<void> {
    const place = { ...this.#api.repository, check_run_id: this.#id };
    const write = async (): Promise<true> => {
      await this.#api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...place,
        ...once,
        ...(isLast && { status: 'completed', conclusion }),
        output: { title, summary, ...(annotations.length > 0 && { annotations: [...annotations] }) },
      });
      return true;
    };
    const find = async (): Promise<true | undefined> => {
      const { data } = await this.#api.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', place);
      const isThere = data.output.annotations_count >= before + annotations.length;
      return isThere && (!isLast || data.status === 'completed') ? true : undefined;
    };
    await writeOnce(write, find);
  }
}
