import { matchPath } from '@mixer-oauth/audit';
import type { Evidence } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { evidenceIn } from './audit-facts.ts';
import { mixerCatalogue } from './manifest-facts.ts';

type Files = Readonly<Record<string, string>>;

/** What it shows, code by file, and everything that is found in it: what is not listed must not be found. */
export type Idiom = readonly [name: string, files: Files, found: readonly string[]];

/** One fact a line: what, how surely, where. */
function show(evidence: Evidence): string {
  const { kind, certainty, scope, protocol, method, value, isAnonymous, span } = evidence;
  const what = scope ?? [protocol, method, pathOf(evidence)].filter(Boolean).join(' ');
  const place = `${span.file}:${span.start.line}`;
  return [kind, certainty, what, value, isAnonymous ? 'anonymous' : undefined, place].filter(Boolean).join(' | ');
}

let catalogue: ReturnType<typeof mixerCatalogue> | undefined;

/** As the catalogue has it: which names stand in it is not what an idiom is about. */
function pathOf({ operation, protocol, method, path }: Evidence): string | undefined {
  if (operation === undefined || protocol !== 'rest' || method === undefined || path === undefined) return path;
  catalogue ??= mixerCatalogue();
  return matchPath(catalogue, method, path.replaceAll(/\{[^}]*\}/g, '\u0000')).path;
}

/** How clients sign in is tried with the rules on it. */
const isOfScopes = ({ endpoint }: Evidence): boolean => endpoint === undefined;

/** A table of idioms. Those of several files are audited twice: what is found must not depend on their order. */
export function testIdioms(idioms: readonly Idiom[]): void {
  test.each(idioms)('%s', async (_, files, found) => {
    const { evidence } = await evidenceIn(files);
    expect(evidence.filter(isOfScopes).map(show)).toEqual(found);
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
  });

  const several = idioms.filter(([, files]) => Object.keys(files).length > 1);
  test.each(several)('%s, whatever the order of files', async (_, files, found) => {
    const { evidence } = await evidenceIn(Object.fromEntries(Object.entries(files).toReversed()));
    expect(evidence.filter(isOfScopes).map(show)).toEqual(found);
  });
}
