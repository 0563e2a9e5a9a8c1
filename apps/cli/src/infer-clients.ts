import { type Evidence, type EvidenceKind, mask, type Report } from '@mixer-oauth/core';

/** A value and where the code shows it, as `file:line`. */
export type Seen = Readonly<{ value: string; places: readonly string[] }>;

/** What the code lets on of one OAuth app. */
export interface InferredClient {
  readonly key: string;
  readonly folder: string; // ends with `/`; empty: the whole workspace
  readonly clientIds: readonly Seen[];
  readonly secrets: readonly Seen[]; // environment references only
  readonly redirectUris: readonly Seen[];
  readonly requested: readonly Seen[];
  readonly needed: readonly Seen[]; // by calls, and never asked for
  readonly isImplicit: boolean;
}

/**
 * The clients that a report without a manifest speaks of: one for each app that has a client id, asks for scopes or has a
 * redirect URI of its own.
 *
 * @param folderOf - the app that a file belongs to
 * @param name - of the whole workspace
 */
export function inferClients(
  { evidence, clients }: Report,
  folderOf: (file: string) => string,
  name: string,
): readonly InferredClient[] {
  const marks = evidence.filter(
    ({ kind, certainty }) => /^(?:request|redirect|client-id)$/.test(kind) && certainty !== 'unresolved',
  );
  const folders = [...new Set(marks.map(({ span }) => folderOf(span.file)))].toSorted();
  const byId = new Map(evidence.map((one) => [one.id, one]));
  const missing = clients.flatMap(({ scopes }) => scopes.filter(({ verdict }) => verdict === 'missing'));
  const needs = missing.map((row) => ({ scope: row.name, calls: row.needed.flatMap((id) => byId.get(id) ?? []) }));
  const isOnly = folders.length < 2;
  const groups = isOnly ? [''] : folders;
  const keys = new Set<string>();
  return groups.map((folder) => {
    const isOwn = ({ span }: Evidence): boolean => isOnly || folderOf(span.file) === folder;
    const own = evidence.filter(isOwn);
    return {
      key: keyOf(isOnly ? name : folder, keys),
      folder,
      clientIds: seen(own, 'client-id'),
      secrets: seen(own, 'secret').filter(({ value }) => value.startsWith('${')),
      redirectUris: seen(own, 'redirect').filter(({ value }) => !/^\$\{|\{\}/.test(value) && !value.includes(mask)),
      requested: group(
        own.filter(({ kind }) => kind === 'request'),
        ({ scope }) => scope,
      ),
      needed: needs
        .map(({ scope, calls }) => ({ value: scope, places: placesOf(calls.filter(isOwn)) }))
        .filter(({ places }) => places.length > 0),
      isImplicit: own.some(({ kind, value }) => kind === 'parameter' && /^response_?type=token$/i.test(value ?? '')),
    };
  });
}

const seen = (evidence: readonly Evidence[], kind: EvidenceKind): readonly Seen[] =>
  group(
    evidence.filter((one) => one.kind === kind),
    ({ value }) => value,
  );

function group(evidence: readonly Evidence[], valueOf: (one: Evidence) => string | undefined): readonly Seen[] {
  const values = [...new Set(evidence.map(valueOf))].filter((value) => value !== undefined);
  return values.map((value) => ({ value, places: placesOf(evidence.filter((one) => valueOf(one) === value)) }));
}

const placesOf = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(evidence.map(({ span }) => `${span.file}:${span.start.line}`)),
];

/** A key that is easy to type: `apps/Clip Bot/` becomes `clip-bot`. */
function keyOf(text: string, taken: Set<string>): string {
  const words = text.replace(/\/$/, '').split('/').at(-1) ?? '';
  const base =
    words
      .replaceAll(/[^A-Za-z\d]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .toLowerCase() || 'app';
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  taken.add(key);
  return key;
}
