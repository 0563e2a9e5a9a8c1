import type { Operation, ProviderData, ScopeRow } from '@mixer-oauth/core';
import { isPlain, list, type Plain, plain, text } from './document.ts';
import type { Remark } from './remarks.ts';

/** What people decided about an imported catalogue. `problems` keep it from being applied. */
export interface Overlaid {
  readonly data: ProviderData;
  readonly problems: readonly string[];
  readonly remarks: readonly Remark[];
}

const keys: ReadonlySet<string> = new Set(['set', 'sentinels', 'scopes', 'operations', 'addOperations']);

/**
 * Puts what an overlay says over an imported catalogue, so that a new import of the document loses none of it:
 *
 * - `set`: properties of the catalogue itself (`name`, `redirects` …)
 * - `scopes`: by name; properties to set, a new scope, or `null` to drop one
 * - `operations`: by id; properties to set, with `call` (`POST /chat.delete`) as a check
 * - `addOperations`: rows that the document lacks
 *
 * The arguments are left as they were.
 */
export function applyOverlay(data: ProviderData, overlay: Plain): Overlaid {
  const problems = Object.keys(overlay)
    .filter((key) => !keys.has(key))
    .map((key) => `the overlay has an unknown key "${key}"; it may have ${[...keys].join(', ')}`);
  const remarks: Remark[] = [];
  const operations = overlaidOperations(data, plain(overlay['operations']), problems, remarks);
  const added = list(overlay['addOperations']).filter(isPlain) as unknown as readonly Operation[];
  return {
    data: {
      ...data,
      ...plain(overlay['set']),
      scopes: overlaidScopes(data, plain(overlay['scopes'])),
      operations: [...operations, ...added],
    },
    problems,
    remarks,
  };
}

function overlaidScopes({ scopes }: ProviderData, changes: Plain): readonly ScopeRow[] {
  const known = new Set(scopes.map(({ name }) => name));
  const kept = scopes.flatMap((row) => {
    const change = changes[row.name];
    return change === null ? [] : [{ ...row, ...plain(change) }];
  });
  const added = Object.entries(changes).flatMap(([name, change]) =>
    known.has(name) || change === null ? [] : [{ name, ...plain(change) } as unknown as ScopeRow],
  );
  return [...kept, ...added];
}

function overlaidOperations(
  { operations }: ProviderData,
  changes: Plain,
  problems: string[],
  remarks: Remark[],
): readonly Operation[] {
  const known = new Map(operations.map((row) => [row.id, row]));
  for (const id of Object.keys(changes))
    if (!known.has(id)) problems.push(`the overlay decides on "${id}", which the document no longer has`);
  return operations.map((row) => {
    const change = changes[row.id];
    if (!isPlain(change)) return row;
    const { call, ...rest } = change;
    const is = `${row.method ?? ''} ${row.path ?? ''}`;
    const wanted = text(call);
    if (wanted !== undefined && wanted !== is)
      problems.push(`the overlay takes "${row.id}" for ${wanted}; in the document it is ${is}`);
    const before = rest['declaredScopes'];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(row.declaredScopes))
      remarks.push({ about: row.id, message: 'its list of scopes is not the one that the overlay was decided on' });
    // What a person decides is founded on more than a guess: the strength of one goes with it.
    const { strength: _strength, basis: _basis, ...founded } = row;
    return {
      ...('needs' in rest ? founded : row),
      ...('needs' in rest && { confidence: 'documented' }),
      ...rest,
      ...literal(row),
    };
  });
}

/** What the document says stays beside what was decided. */
const literal = ({ declaredScopes }: Operation): Partial<Operation> => (declaredScopes ? { declaredScopes } : {});
