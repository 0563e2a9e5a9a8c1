import type { Operation, ProviderData } from '@mixer-oauth/core';
import { makeCatalogue } from '../make-catalogue.ts';
import type { Remark } from './remarks.ts';
import { Remarks } from './remarks.ts';

/**
 * What an author should look at in a catalogue that holds together: rows without a source, needs without a foundation, calls that
 * no look-up reaches, scopes that no call can prove used.
 */
export function reviewCatalogue(data: ProviderData): readonly Remark[] {
  const remarks = new Remarks();
  for (const { name, source, sensitivityReason, description } of data.scopes) {
    if (source.length === 0) remarks.add(name, 'a scope has no source');
    if (sensitivityReason.startsWith('Not judged yet'))
      remarks.add(name, 'how sensitive a scope is has not been judged');
    if (description.endsWith('does not say what it allows')) remarks.add(name, 'a scope has no description');
  }
  for (const row of data.operations) reviewOperation(row, data, remarks);
  const used = new Set(data.operations.flatMap(scopesIn));
  for (const { name, isBehavioural, status } of data.scopes)
    if (!used.has(name) && !isBehavioural && status === 'current')
      remarks.add(
        name,
        'no operation names the scope, so it is never called unused; mark it isBehavioural if it has no call',
      );
  if (data.redirects.source.length === 0) remarks.add('redirects', 'how redirect URIs are compared has no source');
  return remarks.all;
}

function reviewOperation(row: Operation, data: ProviderData, remarks: Remarks): void {
  if (row.source.length === 0) remarks.add(row.id, 'an operation has no source');
  if (row.confidence === 'inferred' && row.strength === undefined)
    remarks.add(row.id, 'an inferred need has no strength');
  if (row.confidence === 'unknown' && row.needs !== 'unknown')
    remarks.add(row.id, 'a need is given whose confidence is unknown');
  if (row.needs === 'unknown') remarks.add(row.id, 'what an operation needs is not known');
  if (row.declaredScopes)
    remarks.add(row.id, 'a list of several scopes is read as alternatives until somebody decides');
  if (row.protocol !== 'rest' || row.status === 'removed') return;
  const reached = lookUps(data)(row.method ?? '', row.path ?? '')?.id;
  if (reached !== row.id) remarks.add(row.id, 'the path look-up reaches another operation first');
}

type LookUp = ReturnType<typeof makeCatalogue>['operationAt'];
const known = new WeakMap<ProviderData, LookUp>();

function lookUps(data: ProviderData): LookUp {
  const found = known.get(data) ?? makeCatalogue(data).operationAt;
  known.set(data, found);
  return found;
}

const scopesIn = ({ needs, candidates, conditional, fieldScopes }: Operation): readonly string[] => [
  ...[needs, ...(conditional ?? []).map((one) => one.needs)].flatMap((sets) => (sets === 'unknown' ? [] : sets.flat())),
  ...(candidates ?? []),
  ...Object.values(fieldScopes ?? {}),
];
