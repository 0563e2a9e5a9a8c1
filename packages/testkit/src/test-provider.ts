import type { Evidence, Verdict } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { auditFacts, evidenceIn } from './audit-facts.ts';
import { catalogueNamed } from './manifest-facts.ts';

/** A small program, and everything that is found in it: what is not listed must not be found. */
export interface ProviderCase {
  readonly files: Readonly<Record<string, string>>;
  /** `a.ts:4 user:read:chat` for a request, `a.ts:4 GET /users` or `a.ts:4 event channel.follow` for a call; `?` in front: likely. */
  readonly found: readonly string[];
  /** What the ledger says of scopes: those with `+` in front are declared. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
}

const callOf = ({ protocol, method, path }: Evidence): string => {
  if (protocol === 'rest') return `${method ?? ''} ${path ?? ''}`;
  return path === undefined ? `${protocol ?? ''} ${method ?? ''}` : `event ${path}`;
};

const show = (one: Evidence): string =>
  [
    `${one.span.file}:${one.span.start.line}`,
    `${one.certainty === 'certain' ? '' : one.certainty === 'likely' ? '?' : 'unresolved '}${one.scope ?? (one.kind === 'call' ? callOf(one) : (one.value ?? ''))}`,
  ].join(' ');

const isShown = ({ kind }: Evidence): boolean => kind === 'request' || kind === 'call';
const numbered = (line: string): string => line.replace(/:(\d+) /, (_, at: string) => `:${at.padStart(4, '0')} `);
const byPlace = (lines: readonly string[]): readonly string[] =>
  lines.toSorted((left, right) => (numbered(left) < numbered(right) ? -1 : 1));

/** Programs as people write them for one provider, by the libraries and the plain HTTP that they use. */
export function testProvider(id: string, cases: Readonly<Record<string, ProviderCase>>): void {
  describe(id, () => {
    test.each(Object.entries(cases))('%s', async (_, { files, found }) => {
      const { evidence } = await evidenceIn(files, [catalogueNamed(id)]);
      expect(byPlace(evidence.filter(isShown).map(show))).toEqual(byPlace(found));
    });

    const judged = Object.entries(cases).flatMap(([name, { files, verdicts }]) =>
      verdicts ? [[name, files, verdicts] as const] : [],
    );
    test.each(judged)('%s: verdicts', async (_, files, verdicts) => {
      const declared = Object.keys(verdicts).flatMap((name) => (name.startsWith('+') ? [name.slice(1)] : []));
      const manifest = `version: 1\nprovider: ${id}\nclients:\n  app:\n    scopes: [${declared.join(', ')}]\n`;
      const { ledgers } = await auditFacts({ manifest, files });
      const rows = ledgers[0]?.report.scopes ?? [];
      expect(
        Object.fromEntries(rows.map(({ name, verdict }) => [declared.includes(name) ? `+${name}` : name, verdict])),
      ).toEqual(verdicts);
    });
  });
}
