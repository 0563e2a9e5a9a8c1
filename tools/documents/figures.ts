import type { ProviderData } from '../../packages/core/src/catalogue.ts';

/** What can be counted in an imported catalogue, and in any by hand in the document. */
export function figuresOf({ operations, scopes }: ProviderData, remarks: string): Readonly<Record<string, number>> {
  const count = (test: (row: ProviderData['operations'][number]) => boolean): number => operations.filter(test).length;
  const sets = ({ needs }: ProviderData['operations'][number]): readonly (readonly string[])[] =>
    needs === 'unknown' ? [] : needs;
  return {
    operations: operations.length,
    scopes: scopes.length,
    'one scope': count(
      (row) => row.declaredScopes === undefined && sets(row).length === 1 && sets(row)[0]?.length === 1,
    ),
    'several scopes': count((row) => sets(row).length === 1 && (sets(row)[0]?.length ?? 0) > 1),
    alternatives: count((row) => row.declaredScopes === undefined && sets(row).length > 1),
    'only under a condition': count((row) => sets(row).length === 0 && row.conditional !== undefined),
    'several in one list': count((row) => row.declaredScopes !== undefined),
    'no scope': count(
      (row) => row.needs !== 'unknown' && row.needs.length === 0 && !row.conditional && !row.declaredScopes,
    ),
    unknown: count((row) => row.needs === 'unknown'),
    'other scopes beside the token': abouts(remarks, 'the text of its token parameter'),
    'used by no operation': abouts(remarks, 'no operation lists the scope'),
  };
}

/** How many things a remark is about: "…: a, b, c and 22 more". */
function abouts(remarks: string, start: string): number {
  const line = remarks.split('\n').find((one) => one.trim().startsWith(`- ${start}`));
  if (line === undefined) return 0;
  const more = Number(/ and (\d+) more$/.exec(line)?.[1] ?? 0);
  return more + (line.split(': ').at(-1) ?? '').replace(/ and \d+ more$/, '').split(', ').length;
}
