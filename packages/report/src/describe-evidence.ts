import type { Evidence, EvidenceKind, Span } from '@mixer-oauth/core';

const unseen = 'that cannot be seen';

const wordsByKind: Readonly<Record<EvidenceKind, (evidence: Evidence) => string>> = {
  request: ({ scope }) => (scope === undefined ? `asks for scopes ${unseen}` : `asks for ${scope}`),
  call: (evidence) => describeCall(evidence, 'calls'),
  redirect: ({ value = unseen }) => `uses the redirect URI ${value}`,
  'client-id': ({ value = unseen }) => `uses the client id ${value}`,
  secret: ({ value }) => (value === 'literal' ? 'holds a secret' : `takes a secret from ${value ?? unseen}`),
  parameter: ({ value = unseen }) => `sets the parameter ${value}`,
  authorization: ({ parameters = [] }) => `asks for authorization with ${parameters.join(', ') || unseen}`,
  traffic: (evidence) => describeCall(evidence, evidence.refusedFor ? 'was refused' : 'was seen to call'),
  address: ({ value = unseen }) => `uses the address ${value}`,
};

/** What a piece of evidence shows, in a few words. Never the value of a secret: evidence does not hold it. */
export const describeEvidence = (evidence: Evidence): string => wordsByKind[evidence.kind](evidence);

function describeCall({ protocol = 'rest', method, path, operation }: Evidence, does: string): string {
  const target = [method, path].filter((part) => part !== undefined).join(' ') || operation;
  const by = protocol === 'rest' ? '' : ` (${protocol})`;
  return target === undefined ? `${does} an operation ${unseen}${by}` : `${does} ${target}${by}`;
}

export const placeOf = ({ file, start }: Span): string => `${file}:${start.line}:${start.column}`;
