import { type Catalogue, type Client, environmentVariableOf, isRedirectAllowed } from '@mixer-oauth/core';
import { UserError } from './user-error.ts';

export interface AuthorizeOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redirect?: string;
  readonly scopes: readonly string[];
  readonly isForced: boolean;
}

export interface AuthorizeUrl {
  readonly url: string;
  readonly state: string;
  /** To be sent with the code: https://www.rfc-editor.org/rfc/rfc7636#section-4.1 */
  readonly codeVerifier?: string;
  readonly notes: readonly string[];
}

/** The URL that begins the flow of a client. @throws {UserError} where a part of it is missing */
export async function authorizeUrl(
  client: Client,
  catalogue: Catalogue,
  options: AuthorizeOptions,
): Promise<AuthorizeUrl> {
  const { createHash, randomBytes } = await import('node:crypto');
  const { data } = catalogue;
  const flow = flowOf(client);
  const redirect = redirectOf(client, options);
  const state = randomBytes(24).toString('base64url');
  const scopes =
    options.scopes.length > 0
      ? options.scopes
      : client.scopes.filter(({ isOptional }) => !isOptional).map(({ value }) => value);
  const query = new URLSearchParams({
    response_type: data.flows.find(({ id }) => id === flow)?.responseType ?? (flow === 'implicit' ? 'token' : 'code'),
    client_id: clientIdOf(client, options.env),
    redirect_uri: redirect,
    state,
  });
  const isPkce = data.supportsPkce && flow === 'authorization_code';
  const codeVerifier = isPkce ? randomBytes(32).toString('base64url') : undefined;
  if (codeVerifier !== undefined) {
    query.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
    query.set('code_challenge_method', 'S256');
  }
  if (options.isForced || client.approvalPrompt?.value === 'force') forceConsent(query, catalogue);
  // Spaces as %20: a plus sign is only a space to who reads the query as a form.
  const text = [
    query.toString().replaceAll('+', '%20'),
    ...(scopes.length > 0
      ? [`scope=${scopes.map(encodeURIComponent).join(encodeURIComponent(data.scopeSeparator))}`]
      : []),
  ].join('&');
  return {
    url: `${data.urls.authorize}${data.urls.authorize.includes('?') ? '&' : '?'}${text}`,
    state,
    ...(codeVerifier !== undefined && { codeVerifier }),
    notes: notesOf(client, catalogue, redirect, scopes),
  };
}

function notesOf(client: Client, catalogue: Catalogue, redirect: string, scopes: readonly string[]): readonly string[] {
  const { data } = catalogue;
  const unknown = scopes.filter((scope) => !catalogue.scope(scope));
  return [
    ...(data.status === 'retired'
      ? [`${data.name} has been shut down: ${data.statusNote ?? 'the URL leads nowhere'}`]
      : []),
    ...(isRedirectAllowed(client, redirect, catalogue)
      ? []
      : [`${client.id} does not accept ${redirect}: "mixer-oauth hosts test ${redirect}" says why.`]),
    ...unknown.map((scope) => `${data.name} has no scope "${scope}".`),
  ];
}

/** The first of the client's flows that begins with a redirect. */
function flowOf(client: Client): string {
  const flows = client.flows.map(({ value }) => value);
  const found = flows.find((flow) => flow === 'authorization_code' || flow === 'implicit');
  if (found !== undefined) return found;
  if (flows.length === 0) return 'authorization_code';
  throw new UserError(`${client.id} has no flow with an authorize URL`, { hint: `Its flows are ${flows.join(', ')}.` });
}

function redirectOf(client: Client, { redirect }: AuthorizeOptions): string {
  const found = redirect ?? client.redirectUris[0]?.value;
  if (found === undefined)
    throw new UserError(`${client.id} has no redirect URI`, {
      hint: 'Add one to the manifest, or pass --redirect URI.',
    });
  return found;
}

function clientIdOf({ clientId, id }: Client, env: AuthorizeOptions['env']): string {
  if (!clientId)
    throw new UserError(`${id} has no client id`, {
      hint: 'Add "clientId" to the manifest: the id itself, or ${NAME} for an environment variable.',
    });
  const variable = environmentVariableOf(clientId.value);
  if (variable === undefined) return clientId.value;
  const value = env[variable];
  if (value === undefined || value === '')
    throw new UserError(`The client id of ${id} is in ${variable}, which is not set`, {
      hint: `Set it: ${variable}=… mixer-oauth url ${id}`,
    });
  return value;
}

function forceConsent(query: URLSearchParams, { data }: Catalogue): void {
  const parameter = data.authorizeParameters.find(({ forcesConsent }) => forcesConsent !== undefined);
  if (!parameter?.forcesConsent)
    throw new UserError(`${data.name} has no way to make users approve again`, { hint: 'Leave out --force.' });
  query.set(parameter.name, parameter.forcesConsent);
}
