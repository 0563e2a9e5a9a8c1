import { UserError } from '@mixer-oauth/node/user-error';

/**
 * The share of one job among several: every COUNT-th, beginning with the INDEX-th. The shares of all jobs together are the whole,
 * and no two overlap.
 *
 * @param shard - `INDEX/COUNT`; undefined: everything
 * @throws {UserError} when it is not of that form
 */
export function chooseShard<Item>(items: readonly Item[], shard: string | undefined): readonly Item[] {
  if (shard === undefined) return items;
  const [, index = '', count = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(shard) ?? [];
  if (index === '' || Number(index) > Number(count))
    throw new UserError(`--shard cannot be "${shard}"`, { hint: 'Write it as --shard 1/4: the first of four shares.' });
  return items.filter((_, at) => at % Number(count) === Number(index) - 1);
}
