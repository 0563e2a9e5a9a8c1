import type { Carrier, Endpoint, Evidence } from '@mixer-oauth/core';

/** A parameter that the code certainly sends to an address of the provider. */
export interface FlowParameter {
  readonly name: string;
  readonly value: string; // `literal` or `{}` for what must differ from request to request, and for secrets
  readonly endpoint: Endpoint;
  readonly carrier: Carrier | undefined;
  readonly evidence: Evidence;
}

export const flowParameters = (evidence: readonly Evidence[]): readonly FlowParameter[] =>
  evidence.flatMap((one): readonly FlowParameter[] => {
    if (one.kind !== 'parameter' || one.endpoint === undefined || one.certainty !== 'certain') return [];
    const [name = '', ...value] = (one.value ?? '').split('=');
    return [{ name, value: value.join('='), endpoint: one.endpoint, carrier: one.carrier, evidence: one }];
  });
