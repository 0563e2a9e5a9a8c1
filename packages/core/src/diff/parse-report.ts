import type { Report } from '../report.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON report back.
 * @returns undefined for what is none: other JSON, or another version of the form
 */
export function parseReport(text: string): Report | undefined {
  const value = parse(text);
  if (!isObject(value) || value['version'] !== 1 || !isObject(value['tool']) || value['tool']['name'] !== 'mixer-oauth')
    return undefined;
  const { clients, evidence, diagnostics, summary } = value;
  const isWhole =
    areObjects(clients) &&
    clients.every(isClient) &&
    areObjects(evidence) &&
    evidence.every(({ id, span }) => typeof id === 'string' && isSpan(span)) &&
    areObjects(diagnostics) &&
    isObject(summary) &&
    isObject(summary['files']) &&
    Array.isArray(summary['files']['failed']);
  return isWhole ? (value as unknown as Report) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isClient({ id, provider, scopes, hosts, redirectUris, clientId, approvalPrompt }: Json): boolean {
  const lists = [hosts, redirectUris].every(
    (list) => list === undefined || (areObjects(list) && list.every(isLocated)),
  );
  const values = [clientId, approvalPrompt].every((one) => one === undefined || (isObject(one) && isLocated(one)));
  return (
    typeof id === 'string' &&
    typeof provider === 'string' &&
    areObjects(scopes) &&
    scopes.every(isRow) &&
    lists &&
    values
  );
}

const isRow = ({ name, declared, requested, needed }: Json): boolean =>
  typeof name === 'string' &&
  Array.isArray(requested) &&
  Array.isArray(needed) &&
  (declared === null || (isObject(declared) && isSpan(declared['span'])));

const isLocated = ({ value, span }: Json): boolean => typeof value === 'string' && isSpan(span);

const isSpan = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['file'] === 'string' &&
  isObject(value['start']) &&
  typeof value['start']['line'] === 'number';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areObjects = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.every(isObject);
