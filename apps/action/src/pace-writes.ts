import type { OctokitOptions } from '@octokit/core/types';

type Group = NonNullable<NonNullable<OctokitOptions['throttle']>['write']>;

// GitHub refuses more than 80 writes of content a minute: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const free = 40;
const pause = 1_000; // milliseconds

/** A few writes go out at once, of many one a second. The plugin's own pace would make every job wait for seconds. */
export function paceWrites(): Group {
  let count = 0;
  let next = 0;
  const schedule = async <T>(_options: unknown, task: () => Promise<T>): Promise<T> => {
    count += 1;
    if (count > free) {
      const now = Date.now();
      next = Math.max(now, next + pause);
      await new Promise((resolve) => setTimeout(resolve, next - now));
    }
    return task();
  };
  return { key: () => ({ schedule }) } as unknown as Group;
}
