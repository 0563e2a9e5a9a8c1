import type { Catalogue, Operation } from '../catalogue.ts';
import type { Report } from '../report.ts';

/** Where one client of the workspace calls an operation. Places are `file:line`. */
export interface OperationCaller {
  readonly client: string | null; // null: code that no client claims
  readonly places: readonly string[];
}

/** Everything that is known of an operation. */
export interface OperationFacts extends Operation {
  readonly provider: string;
  readonly title: string; // `PATCH /channels/{channelId}`, `chat msg`
  readonly certainty: string; // documented, or the strength of an inference
  /** The title of the operation to call instead of this one. */
  readonly successor?: string;
  /** Absent where no code was audited. */
  readonly callers?: readonly OperationCaller[];
}

/** An operation in one line, as a developer writes it. */
export function operationTitle({ protocol, method, path }: Operation): string {
  const words = protocol === 'rest' ? [method, path] : [protocol, method ?? path];
  return words.filter((word) => word !== undefined).join(' ');
}

export function operationFacts(
  operation: Operation,
  { data, operation: find }: Pick<Catalogue, 'data' | 'operation'>,
  callers?: readonly OperationCaller[],
): OperationFacts {
  const { confidence, strength, replacedBy } = operation;
  const successor = replacedBy === undefined ? undefined : find(replacedBy);
  return {
    ...operation,
    provider: data.id,
    title: operationTitle(operation),
    certainty: confidence === 'documented' ? 'documented' : (strength ?? confidence),
    ...(successor && { successor: operationTitle(successor) }),
    ...(callers && { callers }),
  };
}

/** What an operation needs, in words: `a and b, or c`. */
export function needsText({ needs, isOAuthEndpoint }: Pick<Operation, 'needs' | 'isOAuthEndpoint'>): string {
  if (isOAuthEndpoint) return 'no scope: it is part of signing in';
  if (needs === 'unknown') return 'not known';
  const options = needs.filter((option) => option.length > 0);
  if (options.length === 0) return 'no scope';
  return options.map((option) => option.join(' and ')).join(', or ');
}

/** Who calls an operation of a provider, by the report of a check. */
export function operationCallers(
  { evidence }: Pick<Report, 'evidence'>,
  id: string,
  provider: string,
): readonly OperationCaller[] {
  const byClient = new Map<string | null, Set<string>>();
  for (const { kind, operation, client, span, provider: own } of evidence) {
    if (kind !== 'call' || operation !== id || own !== provider) continue;
    const places = byClient.get(client ?? null) ?? new Set();
    byClient.set(client ?? null, places.add(`${span.file}:${span.start.line}`));
  }
  return [...byClient].map(([client, places]) => ({ client, places: [...places] }));
}
